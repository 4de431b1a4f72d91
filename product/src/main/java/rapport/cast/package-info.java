/// The sample company and everybody it knows. Tern Motion of Trondheim builds robot arms and grippers for
/// packing lines and looks after them; its customers, suppliers and partners sit in some thirty-five countries.
/// Tests, the demo and the screenshots all use this one cast, so that a name means the same person everywhere.
///
/// The cast depends on the day it is asked for and on nothing else: the same day gives the same cast, and
/// histories slide along with the day, so that the sample company is never a year out of date. What people
/// said and did is written by hand in the text files beside this package; see {@link rapport.cast.Cast}.
@NullMarked
package rapport.cast;

import org.jspecify.annotations.NullMarked;
