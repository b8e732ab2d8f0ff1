/** Something that Purchase services offers; the documents name none, so these are ours. */
export interface Product {
  readonly id: string
  readonly name: string
  /** As shown: `€ 12.50 per user per month`. */
  readonly cost: string
}

/** The catalogue of Purchase services (SM6). */
export const products: readonly Product[] = [
  {id: 'business-standard', name: 'Business Standard', cost: '€ 10.50'},
  {id: 'business-premium', name: 'Business Premium', cost: '€ 18.60'},
  {id: 'enterprise-e3', name: 'Enterprise E3', cost: '€ 34.40'}
]

/** The product with this id, if there is one. */
export function findProduct(productId: string): Product | undefined {
  return products.find(({id}) => id === productId)
}
