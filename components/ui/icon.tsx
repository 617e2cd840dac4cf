const paths = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5 10 17.5 19 7',
  left: 'M19 12H5M10.5 6.5 5 12l5.5 5.5',
  right: 'M5 12h14M13.5 6.5 19 12l-5.5 5.5',
  up: 'M12 19V5M6.5 10.5 12 5l5.5 5.5',
  down: 'M12 5v14M6.5 13.5 12 19l5.5-5.5',
  expand: 'M6.5 9.5 12 15l5.5-5.5',
  first: 'M6 5v14M19 12h-9M14.5 7.5 10 12l4.5 4.5',
  external: 'M9 6H5.5v12.5H18V15M13 5h6v6M19 5l-8 8',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  upload: 'M12 15.5v-11M7.5 9 12 4.5 16.5 9M5 19.5h14',
  undo: 'M8.5 5 4.5 9l4 4M5 9h8.5a5.5 5.5 0 0 1 0 11H9',
  print: 'M7.5 9V4h9v5M7.5 16.5H4.5V9h15v7.5h-3M7.5 13.5h9V20h-9Z',
  filter: 'M4 6h16M7.5 12h9M10.5 18h3',
  calendar: 'M5 6.5h14V20H5ZM5 10.5h14M8.5 4v4.5M15.5 4v4.5',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 7.5V12l3 2',
  document: 'M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 15.5h6',
  report: 'M5 3.500h14v17H5ZM8.5 16.500V13M12 16.500V8M15.5 16.500v-5.500',
  agreement: 'M10.5 4H4v16h6.5l-2-4 2-4-2-4ZM14 4h6v16h-6l-2-4 2-4-2-4Z',
  commitment:
    'M12 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8.5 13v8l3.5-2.5 3.5 2.5v-8M9.8 8.600l1.6 1.600 3-3.200',
  parties:
    'M4 20h16M5.5 20V10.500M10 20V10.500M14 20V10.500M18.5 20V10.500M3.5 10.500h17L12 4.500Z',
  plan: 'M4 6h7M8 12h8M13 18h7M4 4v4M16 10v4M20 16v4',
  milestone: 'M6 21V4M6 4.5h11l-2.5 4 2.5 4H6',
  desk: 'M3.5 12h17M5.5 12v8M18.5 12v8M8 12V5.5h8V12M10.5 8.5h3',
  dashboard: 'M4 20h16M6.5 20v-7M12 20V5M17.5 20v-10',
  trail: 'M5 5.5h2M5 12h2M5 18.5h2M10 5.5h9M10 12h9M10 18.5h6',
  visit:
    'M12 21s6.500-6 6.500-11a6.5 6.5 0 0 0-13 0c0 5 6.500 11 6.500 11ZM12 12.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  users:
    'M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 19.500c.4-3.4 2.8-5 6-5s5.6 1.6 6 5M15.5 5a3.3 3.3 0 0 1 0 6.200M17.5 14.900c2 .6 3.2 2.2 3.5 4.6',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  api: 'M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5M13.5 4.500l-3 15',
  lock: 'M6 11h12v9.500H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  note: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 11v5M12 7.800v.4',
  attention: 'M12 4 3 20h18ZM12 10v4.500M12 17v.4',
  theme: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 4v16M12 7.500h3.900M12 11h5M12 14.500h4.6',
  language: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM4 12h16M12 4c-5 5-5 11 0 16M12 4c5 5 5 11 0 16',
  signOut: 'M13 4.500H5v15h8M10 12h10M16 8l4 4-4 4',
  eye: 'M2.5 12C5 7.8 8.2 5.8 12 5.800s7 2 9.5 6.200c-2.5 4.2-5.7 6.2-9.5 6.200S5 16.2 2.5 12ZM12 14.800a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.600Z',
} as const

export type IconName = keyof typeof paths

type Props = {
  name: IconName
  /** Side in pixels of the 24-unit grid; words stand beside it, so it is silent. */
  size?: number
  className?: string
}

/** A line drawing on a 24 grid, 1.5 units thick. Never alone: always with words, seen or hidden. */
export function Icon({ name, size = 20, className = '' }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
      strokeLinejoin="round"
      className={`inline-block shrink-0 ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  )
}
