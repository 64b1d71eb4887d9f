import type { FastifyReply } from 'fastify';

/** Answers with a calendar file to be saved. */
export function answerCalendar(reply: FastifyReply, calendar: string): void {
  void reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="training.ics"')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(calendar);
}
