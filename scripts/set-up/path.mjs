import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const placesInPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))

export const isInPath = (name) => placesInPath(name).some((place) => existsSync(place))
