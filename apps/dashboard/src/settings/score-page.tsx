export const ScorePage = () => null;
