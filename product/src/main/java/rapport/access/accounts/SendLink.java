package rapport.access.accounts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Post;
import rapport.access.Viewer;
import rapport.company.Companies;

/// Sends the link with which a colleague chooses a password, where mail goes out.
@Service
class SendLink {
    private final Post post;
    private final Companies companies;

    SendLink(Post post, Companies companies) {
        this.post = post;
        this.companies = companies;
    }

    /// @return to which address it went; empty where it has to be handed over otherwise
    @Transactional
    String to(String name, String email, String link, Viewer by) {
        if (!post.goesOut()) {
            return "";
        }
        String company = companies.get().name();
        post.send(
                name,
                email,
                "Your account at " + company,
                "Hello " + name + ",\n\n" + by.name() + " has made an account for you at " + company
                        + ". Choose your password here:\n\n" + link
                        + "\n\nThe link works once, and for seven days. Whoever has it can choose the password, so keep it"
                        + " to yourself.");
        return email;
    }
}
