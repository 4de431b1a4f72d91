package rapport.messages.outbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Post;
import rapport.messages.MailAddress;
import rapport.messages.NewMessage;
import rapport.messages.Outbox;
import rapport.messages.sending.Sending;
import rapport.messages.sending.Sendings;

/// Sends in the name of the company what no colleague writes.
@Component
class OutgoingPost implements Post {
    private final Sendings sendings;
    private final Outbox outbox;

    OutgoingPost(Sendings sendings, Outbox outbox) {
        this.sendings = sendings;
        this.outbox = outbox;
    }

    @Override
    public boolean goesOut() {
        return sendings.find().isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String name, String address, String subject, String words) {
        MailAddress company = sendings.find().map(Sending::from).orElseThrow();
        outbox.keep(new NewMessage(
                null, company, List.of(new MailAddress(name, address)), List.of(), subject, words, null));
    }
}
