/** The first bytes of a model file: «HTG» and the version of the format. */
export const MODEL_MAGIC = 0x04475448;
