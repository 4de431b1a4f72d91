/// Forms by which strangers turn to us, on a page of ours or on the company's own site: each enquiry is a lead of
/// somebody who may be known already.
@NullMarked
@NamedInterface("enquiring")
package rapport.sales.enquiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
