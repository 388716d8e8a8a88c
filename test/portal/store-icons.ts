export interface StoreIcon {
  readonly id: string;
  readonly name: string;
  readonly tab: 'desktops' | 'apps';
  readonly starts: boolean;
}

export const STORE_ICONS: readonly StoreIcon[] = [
  { id: 'skrivbord', name: 'Skrivbord Sörmland', tab: 'desktops', starts: true },
  { id: 'skrivbord-test', name: 'Skrivbord utbildning', tab: 'desktops', starts: true },
  { id: 'journal', name: 'Journal', tab: 'apps', starts: true },
  { id: 'mejl', name: 'Mejl', tab: 'apps', starts: true },
  { id: 'tidrapport', name: 'Tidrapport', tab: 'apps', starts: false },
  { id: 'ordbehandling', name: 'Ordbehandling', tab: 'apps', starts: true },
];
