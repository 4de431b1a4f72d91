/// What people see of jobs: those under way and those that ended, and the account of each.
@NullMarked
package rapport.jobs.page;

import org.jspecify.annotations.NullMarked;
