import { Bar } from '../../kit/bar';
import { FEATURES } from '../../words/features';
import styles from './group-table.module.css';
import { shareOf } from './share-of';

interface Group {
  readonly name: string;
  readonly users: number;
  readonly seatUsers: number;
}

/** Users of a feature by role or team. */
export const GroupTable = ({ title, head, groups }: { readonly title: string; readonly head: string; readonly groups: readonly Group[] }) => (
  <section>
    <h3>{title}</h3>
    <table className={styles.table}>
      <caption className="visually-hidden">{FEATURES.byCaption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" colSpan={2} className={styles.users}>
            {FEATURES.usersOfSeats}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, users, seatUsers }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.bar}>
              <Bar percent={shareOf(users, seatUsers)} />
            </td>
            <td className={styles.users}>{FEATURES.ofSeats(users, seatUsers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
