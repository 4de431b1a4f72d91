package rapport.messages.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.messages.MailAddress;

/// What is read out of mails, whole ones and broken ones.
class MailReaderTest {
    private final MailReader reader = new MailReader();

    @Test
    void a_mail_tells_who_wrote_to_whom_and_what_it_answers() {
        var mail = read("""
                From: =?UTF-8?Q?S=C3=B8ren_Dahl?= <soren@dahl.example>
                To: Amara Okafor <amara@halden.example>, "Ruiz, Tomas" <tomas@halden.example>
                Cc: archive@dahl.example
                Subject: =?UTF-8?B?w4RuZGVydW5n?=
                Date: Tue, 3 Mar 2026 10:15:00 +0100
                Message-ID: <b@dahl.example>
                References: <first@halden.example>
                  <a@halden.example>
                In-Reply-To: <a@halden.example>

                We take it.
                """);

        assertThat(mail.from()).isEqualTo(new MailAddress("Søren Dahl", "soren@dahl.example"));
        assertThat(mail.to()).extracting(MailAddress::name).containsExactly("Amara Okafor", "Ruiz, Tomas");
        assertThat(mail.copied()).extracting(MailAddress::address).containsExactly("archive@dahl.example");
        assertThat(mail.subject()).isEqualTo("Änderung");
        assertThat(mail.at()).contains(Instant.parse("2026-03-03T09:15:00Z"));
        assertThat(mail.headerId()).isEqualTo("<b@dahl.example>");
        assertThat(mail.answers()).containsExactly("<first@halden.example>", "<a@halden.example>");
        assertThat(mail.words()).isEqualTo("We take it.");
        assertThat(mail.automatic()).isFalse();
    }

    @Test
    void html_is_made_harmless_and_pictures_from_elsewhere_are_not_fetched() {
        var mail = read("""
                From: a@b.example
                Subject: Offer
                Content-Type: text/html; charset=utf-8

                <html><head><style>p { position: fixed }</style><script>alert(1)</script></head><body onload="x()">
                <p style="color:red">Good <b>day</b><img src="https://spy.example/pixel.gif" alt="Logo"></p>
                <a href="javascript:alert(1)">here</a> <a href="https://shop.example/">there</a>
                <form action="https://evil.example"><input name="password"></form></body></html>
                """);

        assertThat(mail.html())
                .contains("<b>day</b>", "[Logo]", "href=\"https://shop.example/\"", "noopener")
                .doesNotContain("script", "style", "onload", "spy.example", "javascript", "<form", "<input", "<img");
        assertThat(mail.words()).contains("Good day", "there").doesNotContain("alert", "position");
    }

    @Test
    void machines_that_write_by_themselves_are_told_apart() {
        Stream.of("Auto-Submitted: auto-replied", "Precedence: bulk", "X-Loop: amara@halden.example", "Return-Path: <>")
                .forEach(line -> assertThat(read(line + "\nFrom: a@b.example\nSubject: Out of office\n\nI am away.")
                                .automatic())
                        .as(line)
                        .isTrue());
        assertThat(read("Auto-Submitted: no\nFrom: a@b.example\n\nHello").automatic())
                .isFalse();
    }

    @Test
    void a_report_of_what_could_not_be_delivered_names_the_mail_of_ours() {
        var mail = read("""
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x
                Content-Type: text/plain

                The address is unknown.
                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Original-Recipient: rfc822;Siri@gone.example
                Final-Recipient: rfc822; mailbox-7@backend.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 <siri@gone.example>
                 User doesn't exist

                Final-Recipient: rfc822; full@gone.example
                Action: failed
                Status: 5.2.2
                --x
                Content-Type: text/rfc822-headers

                From: amara@halden.example
                Message-ID: <ours@halden.example>
                --x--
                """);

        assertThat(mail.automatic()).isTrue();
        assertThat(mail.returned())
                .contains(new ParsedMail.Returned(
                        "<ours@halden.example>",
                        "550 5.1.1 <siri@gone.example> User doesn't exist",
                        Set.of("Siri@gone.example")));
    }

    @Test
    void a_mail_that_is_late_or_merely_attached_did_not_come_back() {
        String late = """
                From: MAILER-DAEMON@mx.example
                Subject: Delayed
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; siri@slow.example
                Action: delayed
                Status: 4.4.1
                --x
                Content-Type: message/rfc822

                Message-ID: <ours@halden.example>

                Hello
                --x--
                """;

        assertThat(read(late).returned()).isEmpty();
        assertThat(read(late.replace("message/delivery-status", "text/plain")).returned())
                .isEmpty();
    }

    @Test
    void what_was_attached_is_kept_and_winmail_dat_is_explained() {
        var mail = read("""
                From: a@b.example
                Subject: Files
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                See below.
                --x
                Content-Type: application/pdf; name="../../etc/offer.pdf"
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                SGFsbG8=
                --x
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Transfer-Encoding: base64

                eJ8+IgA=
                --x--
                """);

        assertThat(mail.words()).isEqualTo("See below.");
        assertThat(mail.files())
                .extracting(ParsedMail.File::name)
                .containsExactly(".._.._etc_offer.pdf", "winmail.dat");
        assertThat(mail.files().getFirst().bytes()).isEqualTo("Hallo".getBytes(StandardCharsets.UTF_8));
        assertThat(mail.files().getLast().note()).contains("Outlook packed");
    }

    @Test
    void fifty_megabytes_are_not_kept_and_it_says_so() {
        String head = """
                From: a@b.example
                Subject: A film
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Look at this.
                --x
                Content-Type: video/mp4; name="film.mp4"
                Content-Disposition: attachment

                """.replace("\n", "\r\n");
        byte[] line = ("x".repeat(998) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var film = Collections.nCopies(52_500, line).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList();
        var all = Stream.of(List.of(bytes(head)), film, List.of(bytes("\r\n--x--\r\n")))
                .flatMap(List::stream)
                .toList();

        var mail = ((ReadMail.Read) reader.read(new SequenceInputStream(Collections.enumeration(all)))).mail();

        assertThat(mail.words()).isEqualTo("Look at this.");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.bytes()).isNull();
            assertThat(file.note()).startsWith("Larger than the 25 MB that are kept.");
        });
    }

    @Test
    void what_is_no_mail_is_refused_with_a_reason() {
        assertThat(reader.read(bytes("just some words\n"))).isInstanceOf(ReadMail.NoMail.class);
        assertThat(reader.read(bytes(""))).isInstanceOf(ReadMail.NoMail.class);
    }

    @Test
    void every_file_of_the_collection_is_read_or_refused_with_a_reason() throws IOException {
        Path folder = collection();
        assumeTrue(folder != null, "shared/data/import-eml is not on this machine");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    switch (reader.read(bytes)) {
                        case ReadMail.NoMail(var why) ->
                            assertThat(why).as(file.toString()).endsWith(".");
                        case ReadMail.Read(var mail) -> {
                            assertThat(mail.headerId()).as(file.toString()).isNotEmpty();
                            assertThat(mail.words() + mail.subject())
                                    .as(file.toString())
                                    .isNotBlank();
                        }
                    }
                }
            }
        }
    }

    private ParsedMail read(String text) {
        return ((ReadMail.Read) reader.read(bytes(text.replace("\n", "\r\n")))).mail();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Path collection() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared/data/import-eml");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }
}
