package rapport.api.once;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.api.problem.ProblemWriter;

/// Stands before every `POST` below `/api/v1` that names a key, and lets one request per key through. What was refused
/// has done nothing, so it is not kept, and the same key may be used for the request put right.
@Component
class AnswerOnce extends OncePerRequestFilter {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST = 255;
    private static final List<String> KEPT = List.of("Location", "ETag", "Cache-Control");

    private final Answers answers;
    private final PlatformTransactionManager transactions;
    private final ProblemWriter problems;

    AnswerOnce(Answers answers, PlatformTransactionManager transactions, ProblemWriter problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<AccountId> account = account();
        if (account.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        boolean done = false;
        try {
            done = answer(account.get(), new KeyedRequest(request), answer, chain);
        } catch (ApiRefusal refusal) {
            problems.write(refusal, request, answer);
        } finally {
            if (done) {
                transactions.commit(transaction);
            } else {
                transactions.rollback(transaction);
            }
        }
        answer.copyBodyToResponse();
    }

    /// @return whether there is something to commit
    private boolean answer(
            AccountId account, KeyedRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader(KEY).strip();
        if (key.isEmpty() || key.length() > LONGEST) {
            throw ApiRefusal.of(ProblemKind.BAD_PARAMETER, "The header Idempotency-Key has 1 to 255 characters.");
        }
        if (!answers.take(account, key)) {
            throw ApiRefusal.of(
                    ProblemKind.KEY_IN_USE,
                    "A request with this Idempotency-Key is being answered. Ask again in a moment.",
                    Map.of("Retry-After", "1"));
        }
        byte[] print = request.print();
        Optional<Answers.Kept> before = answers.find(account, key);
        if (before.isPresent()) {
            replay(before.get(), print, response);
            return false;
        }
        chain.doFilter(request, response);
        boolean done = response.getStatus() >= 200 && response.getStatus() < 300;
        if (done) {
            answers.keep(account, key, print, answerOf(response));
        }
        return done;
    }

    private static void replay(Answers.Kept before, byte[] print, HttpServletResponse response) throws IOException {
        if (!Arrays.equals(before.request(), print)) {
            throw ApiRefusal.of(
                    ProblemKind.KEY_USED_OTHERWISE,
                    "This Idempotency-Key was sent with another request in the last 24 hours. Take a new one.");
        }
        Answer answer = before.answer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }

    private static Answer answerOf(ContentCachingResponseWrapper response) {
        var headers = new LinkedHashMap<String, String>();
        for (String name : KEPT) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (response.getContentType() != null) {
            headers.put("Content-Type", response.getContentType());
        }
        return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static Optional<AccountId> account() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer.id())
                : Optional.empty();
    }
}
