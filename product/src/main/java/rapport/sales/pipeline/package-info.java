/// Pipelines and their stages, and why deals are lost: what a company has settled about how it sells.
@NamedInterface("pipeline")
@NullMarked
package rapport.sales.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
