import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from '../api/client';
import { startExport } from './start-export';

/** Starts a report: the same wish once, however often it is sent. */
export function useReport(customerId: string, customerName: string, onDone: () => void) {
  const last = useRef({ wish: '', key: '' });
  return useMutation({
    mutationFn: (body: Api<'ReportRequest'>): Promise<void> => {
      const wish = JSON.stringify(body);
      if (last.current.wish !== wish) last.current = { wish, key: crypto.randomUUID() };
      return startExport({ kind: 'report', customerId, about: customerName, body }, last.current.key);
    },
    onSuccess: onDone,
  });
}
