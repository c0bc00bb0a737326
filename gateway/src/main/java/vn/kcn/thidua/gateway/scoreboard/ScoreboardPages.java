package vn.kcn.thidua.gateway.scoreboard;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.access.TokenCheck;
import vn.kcn.thidua.gateway.limits.RateLimits;
import vn.kcn.thidua.gateway.problem.Language;
import vn.kcn.thidua.gateway.problem.OwnPages;
import vn.kcn.thidua.gateway.problem.Problem;

/** {@code /}, {@code /movements/<code>}, {@code /verify} and {@code /verify/<code>}. */
@ApplicationScoped
class ScoreboardPages {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z _.-]{0,63}");
    private static final String ASSETS = "/META-INF/resources/assets/";

    private final Boards boards;
    private final TokenCheck tokens;
    private final RateLimits rateLimits;
    private final Template board;
    private final Template verification;
    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    private final String edition =
            OwnPages.etag(OwnPages.resource(ASSETS + "scoreboard.css")).substring(1, 9);

    ScoreboardPages(
            Boards boards,
            TokenCheck tokens,
            RateLimits rateLimits,
            @Location("scoreboard/board.html") Template board,
            @Location("scoreboard/verification.html") Template verification) {
        this.boards = boards;
        this.tokens = tokens;
        this.rateLimits = rateLimits;
        this.board = board;
        this.verification = verification;
        for (var language : Language.values()) {
            wordings.put(language, new Wording(language));
        }
    }

    void register(@Observes Router router) {
        router.route("/").handler(OwnPages::readOnly).handler(this::count).handler(this::currentBoard);
        router.route("/movements/:code")
                .handler(OwnPages::readOnly)
                .handler(this::count)
                .handler(this::boardOfMovement);
        router.route("/verify").handler(OwnPages::readOnly).handler(this::verificationForm);
        router.route("/verify/:code")
                .handler(OwnPages::readOnly)
                .handler(this::count)
                .handler(this::verification);
    }

    private void count(RoutingContext context) {
        rateLimits.count(context, tokens.withoutToken(context), false);
        context.next();
    }

    private void currentBoard(RoutingContext context) {
        boards.current(day(context))
                .onSuccess(found -> answerBoard(context, found))
                .onFailure(context::fail);
    }

    private void boardOfMovement(RoutingContext context) {
        boards.of(code(context.pathParam("code")), day(context))
                .onSuccess(found -> found.ifPresentOrElse(
                        shown -> answerBoard(context, shown),
                        () -> context.fail(Problem.notFound().refused())))
                .onFailure(context::fail);
    }

    private void answerBoard(RoutingContext context, Board shown) {
        context.response().putHeader("Cache-Control", "public, max-age=5, stale-while-revalidate=30");
        answer(context, 200, board.data("board", shown));
    }

    /** A form without a script sends what was typed as a query: its page is the code's own. */
    private void verificationForm(RoutingContext context) {
        var typed = context.request().getParam("code", "").strip();
        if (!typed.isEmpty() && CODE.matcher(typed).matches()) {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", place(context).to("/verify/" + typed.replace(' ', '-')))
                    .end();
            return;
        }
        context.response().putHeader("Cache-Control", "public, max-age=60");
        answer(context, 200, verification.data("verification", Verification.blank(typed)));
    }

    private void verification(RoutingContext context) {
        var typed = code(context.pathParam("code"));
        // whether an award still holds is asked anew each time
        context.response().putHeader("Cache-Control", "no-store");
        boards.award(typed)
                .map(found -> new Verification(typed, Optional.of(found)))
                .onSuccess(found -> answer(context, found.status(), verification.data("verification", found)))
                .onFailure(context::fail);
    }

    private void answer(RoutingContext context, int status, TemplateInstance page) {
        var chosen = chosenLanguage(context);
        var language =
                chosen.orElseGet(() -> Language.preferredIn(context.request().getHeader("Accept-Language")));
        page.data("w", Objects.requireNonNull(wordings.get(language)))
                .data("place", place(context))
                .data("edition", edition)
                .createUni()
                .subscribe()
                .with(html -> send(context, status, language, Buffer.buffer(html)), context::fail);
    }

    private static void send(RoutingContext context, int status, Language language, Buffer html) {
        var etag = OwnPages.etag(html);
        var response =
                context.response().putHeader("Content-Language", language.tag()).putHeader("ETag", etag);
        response.headers().add("Vary", "Accept-Language");
        if (status == 200 && etag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            OwnPages.html(context, status, html);
        }
    }

    private static Place place(RoutingContext context) {
        return new Place(
                context.request().path(),
                chosenLanguage(context),
                Optional.ofNullable(day(context)).map(LocalDate::toString));
    }

    private static Optional<Language> chosenLanguage(RoutingContext context) {
        return Language.tagged(context.request().getParam("lang"));
    }

    private static @Nullable LocalDate day(RoutingContext context) {
        var day = context.request().getParam("asOf");
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Problem.malformedRequest("asOf").refused();
        }
    }

    private static String code(String typed) {
        if (!CODE.matcher(typed).matches()) {
            throw Problem.notFound().refused();
        }
        return typed;
    }
}
