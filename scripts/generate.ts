/** `npm run generate`: writes every file that is made from another and kept in the repository. */
import { join } from 'node:path';
import { writeDeployment } from './generate-deployment.ts';
import { writeSchemas } from './generate-schemas.ts';

const root = join(import.meta.dirname, '..');
const files = [...writeSchemas(root), ...writeDeployment(root)];
console.log(`Written: ${files.join(', ')}.`);
