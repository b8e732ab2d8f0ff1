/** A heading; there are no more than six levels of them. */
export function Heading({
  level,
  attributes,
  children
}: {
  level: number
  attributes: Readonly<Record<string, string>>
  children?: string
}) {
  const Tag = `h${Math.min(level, 6)}` as 'h2'
  return <Tag {...attributes}>{children}</Tag>
}
