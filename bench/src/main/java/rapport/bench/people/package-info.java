/// People by the million for the benchmarks: names as common and as rare as in life, with the typing errors and
/// doubles that every real list has. Row number n follows from the seed and n alone, so that any row can be made
/// again without the others, nothing is kept in memory, and the queries of the benchmark know what is to be found.
///
/// The names are lists of our own, in order of how common they are, with compounds that each language makes;
/// the numbers and addresses have the right shape for their country and belong to nobody we know of.
@NullMarked
package rapport.bench.people;

import org.jspecify.annotations.NullMarked;
