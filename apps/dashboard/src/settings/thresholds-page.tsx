export const ThresholdsPage = () => null;
