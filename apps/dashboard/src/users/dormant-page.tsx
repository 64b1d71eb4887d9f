export const DormantPage = () => null;
