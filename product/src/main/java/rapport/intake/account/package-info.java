/// The account of an import: how far it is, what became of each row, and the refused rows as a file to put right.
@NullMarked
package rapport.intake.account;

import org.jspecify.annotations.NullMarked;
