/// The leads: enquiries of people and organisations who may buy, until they become a deal or are given up.
@NamedInterface("lead")
@NullMarked
package rapport.sales.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
