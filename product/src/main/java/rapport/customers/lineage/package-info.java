/// Where each value of a customer comes from: which sources say it, which say otherwise, and how far each is believed.
@NullMarked
package rapport.customers.lineage;

import org.jspecify.annotations.NullMarked;
