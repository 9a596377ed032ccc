export const STYLE = `body{font-family:sans-serif}`;
