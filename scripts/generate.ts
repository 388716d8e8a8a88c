/** `npm run generate`: writes every file that is made from another and kept in the repository. */
import { join } from 'node:path';
import { writeSchemas } from './generate-schemas.ts';

const files = writeSchemas(join(import.meta.dirname, '..'));
console.log(`Written: ${files.join(', ')}.`);
