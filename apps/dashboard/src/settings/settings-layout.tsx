export const SettingsLayout = () => null;
