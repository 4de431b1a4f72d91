/// The API in its own words: OpenAPI 3.1 at `/api/openapi.json`, and a page at `/api/docs` to read and to try it.
@NullMarked
package rapport.api.description;

import org.jspecify.annotations.NullMarked;
