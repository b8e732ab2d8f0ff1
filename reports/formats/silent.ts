/** Formatter for cucumber that writes nothing: the results are made of its messages. */
export default {type: 'formatter', formatter: () => undefined} as const
