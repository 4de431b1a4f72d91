package rapport.devices.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Post;
import rapport.devices.wishes.NoticeWishes;
import rapport.notices.Notice;
import rapport.notices.NoticeId;
import rapport.notices.Notices;

/// Writes a notice as a mail, unless it was read meanwhile or there is no server that takes it.
@Component
class MailNotice {
    private final Letters letters;
    private final Notices notices;
    private final Accounts accounts;
    private final NoticeWishes wishes;
    private final Post post;

    MailNotice(Letters letters, Notices notices, Accounts accounts, NoticeWishes wishes, Post post) {
        this.letters = letters;
        this.notices = notices;
        this.accounts = accounts;
        this.wishes = wishes;
        this.post = post;
    }

    @Transactional
    void send(NoticeId id) {
        letters.take(id)
                .filter(account -> accounts.isOpen(account) && post.goesOut())
                .ifPresent(account -> notices.unread(account, id).ifPresent(notice -> send(notice, account)));
    }

    private void send(Notice notice, AccountId account) {
        String site = wishes.of(account, notice.kind()).site();
        post.send(
                accounts.names(List.of(account)).getOrDefault(account, ""),
                accounts.emailOf(account),
                notice.kind().one() + ": " + notice.sentence(),
                notice.sentence() + "\n\n" + notice.action() + ": " + site + notice.link()
                        + "\n\nYou wanted to hear of this by mail. Choose otherwise here: " + site
                        + "/settings/notices\n");
    }
}
