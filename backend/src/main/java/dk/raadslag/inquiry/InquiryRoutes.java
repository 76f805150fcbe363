package dk.raadslag.inquiry;

import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inquiries: {@code /api/inquiries/…}, and those of an item. */
final class InquiryRoutes {
    private InquiryRoutes() {}

    private record Open(
            UUID id,
            InquiryKind kind,
            String question,
            LocalDate lastDay,
            boolean soon,
            Visible visible,
            Long rate,
            LocalDate keyDay,
            String keySource,
            List<Inquiry.Figure> figures,
            UUID follows,
            List<Opening.AskedParty> parties) {
        Opening.Asking asking() {
            // Without a rate there is no use for a key.
            LocalDate key = rate == null ? null : keyDay;
            String source = rate == null ? null : kept(keySource);
            List<Opening.AskedParty> named = parties.stream()
                    .map(party ->
                            new Opening.AskedParty(party.externalId(), kept(party.reasonOut()), party.inhabitants()))
                    .toList();
            List<Inquiry.Figure> wanted = kind != InquiryKind.REPORT || figures == null
                    ? List.of()
                    : figures.stream()
                            .map(one ->
                                    new Inquiry.Figure(one.label().strip(), kept(one.sumAs()), one.min(), one.max()))
                            .toList();
            return new Opening.Asking(
                    id, kind, question.strip(), lastDay, soon, visible, rate, key, source, wanted, follows, named);
        }
    }

    private record Answer(UUID externalId, String choice, String words, List<Long> numbers, String channel) {
        InquiryService.Said said() {
            return new InquiryService.Said(
                    externalId, choice, kept(words), numbers == null ? List.of() : numbers, channel);
        }
    }

    private record Present(String choice, List<UUID> except) {}

    private record Extend(LocalDate lastDay, String why, boolean soon) {}

    private record Remind(boolean again) {}

    static void mount(Api api, Inquiries inquiries, Opening opening, InquiryService service) {
        api.on("listInquiries", request -> inquiries.concerning(request.actor()).map(InquiryRoutes::listed));
        api.on("listItemInquiries", request -> inquiries
                .ofItem(request.actor(), request.id("itemId"))
                .map(InquiryRoutes::listed));
        api.on("getInquiry", request -> inquiries.read(request.actor(), request.id("inquiryId")));
        api.on("openInquiry", Open.class, (request, body) -> opening.open(
                        request.actor(), request.id("itemId"), body.asking())
                .map(id -> new Created(Map.of("id", id))));
        api.on(
                "answerInquiry",
                Answer.class,
                (request, body) -> service.answer(request.actor(), request.id("inquiryId"), body.said()));
        api.on(
                "answerForPresent",
                Present.class,
                (request, body) -> service.answerForPresent(
                        request.actor(), request.id("inquiryId"), body.choice(), body.except()));
        api.on(
                "extendInquiry",
                Extend.class,
                (request, body) -> service.extend(
                        request.actor(),
                        request.id("inquiryId"),
                        body.lastDay(),
                        body.why().strip(),
                        body.soon()));
        api.on(
                "remindInquiry",
                Remind.class,
                (request, body) -> service.remind(request.actor(), request.id("inquiryId"), body.again()));
        api.on("closeInquiry", request -> service.close(request.actor(), request.id("inquiryId")));
    }

    private static Map<String, List<InquiryView>> listed(List<InquiryView> inquiries) {
        return Map.of("inquiries", inquiries);
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
