/// Teams: who works with whom, as a tree. A role that reaches the team, or the teams below, takes its bounds from here.
@NullMarked
package rapport.access.teams;

import org.jspecify.annotations.NullMarked;
