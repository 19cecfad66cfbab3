package dev.hireloop.web.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Takes changes from this server's own pages only, and tells other sites' pages nothing.
 *
 * <p>A page of any site may send requests here, and text/plain even unasked, for its visitor's
 * machine is where the server listens. There is no session that a token could belong to; but a
 * browser names the page's origin in each request that is no mere reading, and no page can write
 * that header itself. So it must be there and be the origin that was asked, which {@link
 * LoopbackHosts} has found to be this machine.
 *
 * <p>Reading changes nothing, but an analysis costs minutes of work: what a browser says comes from
 * another site's page gets none of {@code /api}.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean taken =
                READING.contains(request.getMethod())
                        ? !isApi(request) || !isForeign(request)
                        : isOwn(request);
        if (taken) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** As the controllers' addresses are understood: an escaped letter is that letter. */
    private static boolean isApi(HttpServletRequest request) {
        return API.matches(request);
    }

    /** What no page can forge either; older browsers do not send it. */
    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader(FETCH_SITE);
        return site != null && FOREIGN.contains(site);
    }

    /** Browsers write origin and host alike, without the scheme's own port. */
    private static boolean isOwn(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        var site = request.getHeader(FETCH_SITE);
        return own.equalsIgnoreCase(origin) && (site == null || site.equals("same-origin"));
    }
}
