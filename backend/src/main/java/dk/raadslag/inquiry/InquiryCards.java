package dk.raadslag.inquiry;

import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.Card.Watched;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;

/** Inquiries that wait for somebody's answer. */
final class InquiryCards implements CardSource {
    private final Inquiries inquiries;

    InquiryCards(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        if (day.actor().isAnonymous()) return Future.succeededFuture(List.of());
        // Only who sits in a body, or stands in there, answers for a municipality of it.
        List<String> seated =
                day.bodyIds().stream().filter(id -> !day.seatsOf(id).isEmpty()).toList();
        if (seated.isEmpty()) return Future.succeededFuture(List.of());
        return inquiries.asking(conn, day.actor(), seated).map(asking -> asking.stream()
                .map(look -> Card.ofItem("inquiry", Lane.MINE, look.meeting(), look.item())
                        .withInquiryId(look.inquiry().id())
                        .withUntil(Until.endOf(look.inquiry().lastDay()))
                        .withDone(look.whole().parties().stream()
                                .filter(look::answersFor)
                                .allMatch(party ->
                                        look.answerOf(party.externalId()).isPresent()))
                        .withWatched(new Watched("inquiry", look.inquiry().id().toString())))
                .toList());
    }
}
