export {type EvaluatedRange, evaluateMonikerRange, type RangeError, type RangeErrorCode} from './evaluate-range.js'
export {type EvaluatedZones, evaluateZones, type ZoneError} from './evaluate-zones.js'
export {
  type MetadataMonikers,
  type MonikerError,
  type MonikerField,
  monikerFields,
  namesInMetadata,
  readMonikerMetadata
} from './file-metadata.js'
export {monikerFromMarkdown} from './from-markdown.js'
export {isMoniker, isZone, type MonikerData, type MonikerJunk, type Zone} from './node.js'
export {type Comparator, type ParsedRange, parseRange} from './parse-range.js'
export {type RemarkMonikerOptions, remarkMoniker} from './remark-moniker.js'
export {
  configRangeOf,
  type MonikerConfig,
  type MonikerFileKind,
  monikerGroupOf,
  type ResolvedMonikers,
  type ResolveMonikersOptions,
  resolveMonikers
} from './resolve-monikers.js'
export {moniker} from './syntax.js'
export {monikerToMarkdown} from './to-markdown.js'
export {pivotsOf, type ZoneAttributes, type ZoneProblem, type ZoneTarget, zoneTargets} from './zone-attributes.js'
