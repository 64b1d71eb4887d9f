/**
 * State of an engagement `e` as people see it: a training that only waits for the time of its reminders has been sent. It is stored as `sending` until the
 * last of them is gone, and can be paused until then.
 */
export const SHOWN_STATE = `CASE WHEN e.kind = 'training' AND e.state = 'sending' AND NOT EXISTS (
  SELECT FROM deliveries w WHERE w.engagement = e.key AND w.state IN ('pending', 'sending') AND NOT (w.message = 'reminder' AND w.due_at > now()))
  THEN 'sent' ELSE e.state END`;
