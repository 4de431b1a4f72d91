package rapport.access.myaccount;

import java.util.Objects;

/// The old password and the one that shall follow it.
record PasswordForm(String old, String password) {
    PasswordForm {
        old = Objects.requireNonNullElse(old, "");
        password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "PasswordForm[…]";
    }
}
