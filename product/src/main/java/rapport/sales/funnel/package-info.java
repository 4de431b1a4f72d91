/// How far deals come, how many are won, and how long it takes, from the steps that were kept.
@NullMarked
package rapport.sales.funnel;

import org.jspecify.annotations.NullMarked;
