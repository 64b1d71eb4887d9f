import { formatInteger } from '@adoption/presentation';
import { PORTFOLIO } from '../words/portfolio';
import styles from './listed-below.module.css';

/** After something has narrowed the list: how many accounts it has, and the way to it. */
export const ListedBelow = ({ listed }: { readonly listed: number | undefined }) => (
  <p className={`${styles.note} no-print`}>
    <span>{listed === undefined ? '\u00A0' : PORTFOLIO.listedBelow(formatInteger(listed), listed)}</span>
    <a href="#accounts">{PORTFOLIO.goToAccounts}</a>
  </p>
);
