package dk.raadslag.inquiry;

import dk.raadslag.base.Base;
import dk.raadslag.body.SeatStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.today.CardSource;

/** Wires the inquiries. */
public final class InquiryFeature implements Feature {
    private final Inquiries inquiries;
    private final Opening opening;
    private final InquiryService service;

    public InquiryFeature(Base base, Meetings meetings, SeatStore seats, Post post) {
        InquiryStore store = new InquiryStore();
        inquiries = new Inquiries(base, meetings, store, seats);
        InquiryLetters letters = new InquiryLetters(post, inquiries, store, seats, base.site());
        opening = new Opening(base.db(), inquiries, store, meetings, letters);
        service = new InquiryService(base.db(), inquiries, store, seats, letters);
    }

    @Override
    public void mount(Api api) {
        InquiryRoutes.mount(api, inquiries, opening, service);
    }

    /** What inquiries say on the start page. */
    public CardSource cards() {
        return new InquiryCards(inquiries);
    }
}
