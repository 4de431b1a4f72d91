package rapport.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.web.Visitor;
import rapport.web.Visitors;

/// Hands the viewer of the request to controllers that ask for one, and to the frame.
@Component
class CurrentViewer implements HandlerMethodArgumentResolver, Visitors {
    private final Companies companies;
    private final OpenRoutes routes;

    CurrentViewer(Companies companies, OpenRoutes routes) {
        this.companies = companies;
        this.routes = routes;
    }

    static Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    static Optional<Viewer> find() {
        return signedIn().map(SignedIn::viewer);
    }

    @Override
    public Optional<Visitor> current() {
        String company = companies.find().map(Company::name).orElse("");
        return find().map(viewer -> new Visitor(
                viewer.id().toString(),
                company,
                viewer.name(),
                viewer.initials(),
                viewer.isAdministrator(),
                viewer.formats().locale().toLanguageTag(),
                address -> routes.mayOpen(address, viewer.rights())));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return find().orElseThrow(() -> new IllegalStateException("A route that asks for the viewer must not be open"));
    }
}
