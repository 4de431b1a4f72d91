/// People and organisations over the API, each as one document with all its facts.
@NullMarked
package rapport.api.party;

import org.jspecify.annotations.NullMarked;
