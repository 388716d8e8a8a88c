import { randomUUID } from 'node:crypto';
import type { Service } from './login.ts';
import type { PortalRequest } from './request.ts';

const COOKIE = 'NSC_AAAC';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Who is logged in to what, known by a cookie that the page's scripts cannot read. */
export interface Sessions {
  /** Returns the `Set-Cookie` value that opens a session. */
  open(service: Service): string;
  find(request: PortalRequest): Service | undefined;
  /** Returns the `Set-Cookie` value that ends the session. */
  close(request: PortalRequest): string;
}

export function createSessions(): Sessions {
  const services = new Map<string, Service>();
  return {
    open(service) {
      const id = randomUUID();
      services.set(id, service);
      return `${COOKIE}=${id}; ${ATTRIBUTES}`;
    },
    find(request) {
      return services.get(request.cookies.get(COOKIE) ?? '');
    },
    close(request) {
      services.delete(request.cookies.get(COOKIE) ?? '');
      return `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`;
    },
  };
}
