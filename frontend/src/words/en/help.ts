/** The English sentences of the help pages, and of the pages every public website has. */
import type { Words } from '../da/help';

export const words: Words = {
  help: {
    title: 'Help',
    intro: 'Choose what you are. Each section follows the work from its beginning to its end.',
    roles: 'Sections',
    yours: 'This is you',
    more: 'If you do not find the answer, ask the secretariat of your body.',
    contact: 'Write to',
    guides: {
      member: {
        title: 'Member and substitute',
        picture: 'member.png',
        alt: 'The meeting on a phone: the item that is treated now, and its decision while it is written',
        parts: [
          {
            title: 'Before the meeting',
            lines: [
              '“Today” shows your next meeting and what waits for you. The agenda can be read as soon as it is sent out.',
              'The bell at the top counts what has happened since you last looked. Press it to read your alerts, to choose what you get mail about, and whether you are told on your phone.',
              'If you cannot come, press “I cannot come”. Your substitute is called in, and from then on reads the closed items.',
              'Write “My note” below an item, and mark it as “Read”. Only you see it; a note can be shared with colleagues. All are in “My notes”.',
              'Go from item to item with the arrow keys or by swiping sideways. The two As make the text larger.',
              'The switch above the agenda shows only the items that mention your municipality, with the words marked.',
              'Select words in a text or a paper and press “Highlight”. Only you see it, and those you share it with. By keyboard: select with Shift and the arrow keys (F7 in many browsers), and press Enter.',
              'Papers open beside the item. Press “Keep on this device” to read the meeting and its papers without a line.',
              'At “Calendar” you can subscribe, so that all meetings are in your own calendar. “Long-term agenda” in the menu ☰ shows which matters are on their way.',
              'The letter about a meeting you are expected at brings the meeting for your calendar. If it is moved or cancelled, a new letter puts that right.',
              'If the appointment has buttons to reply, no becomes an apology, and yes means that you are expected. A substitute is called in only on the page of the meeting.',
            ],
          },
          {
            title: 'During the meeting',
            lines: [
              'Press “I am here”, or scan the code on the screen in the room.',
              'The page follows by itself: the item, its decision, the next one, and about when each item can be expected. If the connection is lost, it comes back without help.',
              'Press “Ask for the floor” to get on the list of speakers. When there is a vote, the ballot is on top of the page.',
            ],
          },
          {
            title: 'After the meeting',
            lines: [
              'When the minutes are sent out, you can write a remark at an item until the deadline.',
              'An item that the meeting did not reach may be decided in writing. You answer all of it on the page of the meeting. Where it says “Noted”, you need to answer only if you object.',
              'If your municipality is asked something, “Today” tells it and you get a letter. Choose an answer and press “Send the answer”. It can be changed until the last day is over.',
              '“Follow-up” shows who is to do what. “Decisions” and “Search” find what was decided before.',
            ],
          },
        ],
      },
      director: {
        title: 'Director',
        picture: 'director.png',
        alt: 'A comment round on a phone: a draft of an item, and the field for a comment',
        parts: [
          {
            title: 'Comment on a draft',
            lines: [
              'You get a letter when a draft is ready, and “Today” shows how many items still lack your answer.',
              'Mark words in a text and press “Comment” or “Propose another wording”. You can also comment on the item as a whole.',
              'If you have nothing to say, press “No remarks”. The page goes on to the next item without an answer.',
              'Papers open over the draft. When you close them, you are where you were.',
              'What you write is on the device until it is sent. You can correct your comments until the deadline.',
            ],
          },
          {
            title: 'See what became of it',
            lines: [
              'The secretariat answers at the comment and can take your proposal into the text. It says so there.',
              'You follow the meetings of your own network as a member does. If you cannot come, your stand-in can be called in, where the secretariat has named one for your seat.',
            ],
          },
        ],
      },
      secretariat: {
        title: 'Secretariat and minute-taker',
        picture: 'secretariat.png',
        alt: 'The desk during a meeting: the agenda on the left, the decision in the middle, the participants on the right',
        parts: [
          {
            title: 'The agenda',
            lines: [
              '“New meeting” begins with the template of the body. “Import agenda” takes Word, PDF, ODT and text; you review what was read before the meeting is created.',
              'Write the texts together: everybody sees each other’s words at once, and nothing has to be saved. Make an item closed if only those entitled may read it.',
              'Once the agenda is sent out, press “Ask the municipalities” at an item to ask for a commitment, accession, numbers, a hearing or approval. The page of the inquiry shows who is missing; there you remind them, register answers for those present, and copy the sentence for the decision.',
              '“Long-term agenda” in the menu ☰ has all that is on its way: plan for a meeting, a quarter or a spring, and drag the card to another time or choose “Move to …”. The draft of an agenda tells what is planned for its meeting: press “Take them over”.',
              'Under “Bodies” you also find “External bodies”: councils, regional councils and steering groups with their addresses. Add those you work with.',
              '“Open a comment round” sends the draft to the directors. “Send out agenda” first shows who gets a letter, the letter itself and the document.',
              'Before it is sent out you read what a careful colleague would see: numbers that do not fit each other, names in two spellings, deadlines and dates that can be misread. Only what gives something closed away stops the sending; the rest is for you to judge.',
              'If something has to change afterwards, press “Revise the agenda”. The receivers learn which items changed.',
            ],
          },
          {
            title: 'The meeting',
            lines: [
              'Open the room’s screen at “Participants”, and press “Start the meeting”. “All present” registers everybody at once.',
              'The screen in the room need not be logged in: open the address of Rådslag with /sal behind it there, press “Connect a screen” at “Participants”, and type the code that it shows. It never shows the content of closed items. “Close the screen” ends it.',
              '“Participants” also shows the replies from calendars, and letters that could not be used as replies. Read these in the mailbox.',
              '“Open item”, choose a phrase by its digit, correct it, and press “Finish item and go on”. Each step has a key; “?” shows them.',
              'When a text says that something will happen (»på næste møde«, »senest den …«), it stands below the decision as a promise: press “Make it a follow-up”, “Plan it” or “No promise”. A follow-up with a deadline stands on the long-term agenda by itself until it is done.',
              'What you have just done can be undone. Ctrl+K finds an item, a person or an act by a few letters.',
              'If the line goes, write on. The words are on the device, and are sent when the connection is back.',
            ],
          },
          {
            title: 'The minutes',
            lines: [
              '“End the meeting” names what is missing. Items that the meeting did not reach can be decided in writing: “Decide them in writing” puts them in one letter with one deadline. When it is closed, one press writes the results in the minutes.',
              '“Send out the minutes” freezes the decisions. From then on each change is a visible correction, and the document that was sent out can always be checked at /kontrol.',
              '“Send the decision out” at a done item sends the decision to the municipalities and others: an excerpt, a text for their own agenda and the papers, behind a link without a login. “Show the receivers” tells who has opened it. “Close the link” if it came into the wrong hands.',
            ],
          },
        ],
      },
      chair: {
        title: 'Chair',
        picture: 'room.png',
        alt: 'The screen in the room: the item, its decision, who has the floor, and the next item',
        parts: [
          {
            title: 'Lead the meeting',
            lines: [
              'The chair reads drafts of agendas, and closed items.',
              'During the meeting you open and finish items, give the floor from the list of speakers, and call a vote. The secretariat writes the decision.',
              '“Run sheet” on the start page and at the meeting has the items in their order: when each is expected, who presents it, what is recommended, when the meeting is closed and open again, who sent apologies, and your own notes. It goes along while the meeting runs, and can be printed.',
              'The room’s screen shows everybody the same. The content of a closed item is shown there only if somebody who may read it asks for it at the screen, and never on a screen without a login.',
            ],
          },
        ],
      },
      public: {
        title: 'Citizens and the press',
        picture: 'public.png',
        alt: 'The register of decisions by year, body and outcome',
        parts: [
          {
            title: 'Find a decision',
            lines: [
              '“Search” looks in agendas, minutes and papers that were sent out. “Decisions” is the register of all decisions by year, body and outcome.',
              'The register can be had as a spreadsheet (CSV), or be followed by “Subscribe (Atom)”.',
              'Closed items cannot be read. Whether a document is the one that was sent out can be seen at /kontrol.',
            ],
          },
        ],
      },
    },
  },
  statement: {
    title: 'Accessibility',
    parts: [
      {
        title: 'What we promise',
        lines: [
          'Rådslag is built to WCAG 2.1 at level AA and is tested against WCAG 2.2 AA: each page can be used by keyboard alone, read aloud, enlarged to 400 %, and shown in light or dark.',
          'Agendas and minutes are tagged PDF files after PDF/UA. They can be had as Word and ODT too.',
        ],
      },
      {
        title: 'What is not accessible yet',
        lines: [
          'Papers are files that others made. Some are pictures of paper without text. Rådslag says so before an agenda is sent out, and shows the words of a paper as text where its file has any.',
        ],
      },
      {
        title: 'Tell us',
        lines: [
          'If there is something you cannot use or read, write to us. You get the content in another way, and the fault is mended.',
          'The Danish Agency for Digital Government supervises the law on the accessibility of public websites.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    parts: [
      {
        title: 'Without a login',
        lines: [
          'Rådslag uses no tracking, and no cookies of others. What you choose here (language, light or dark) is in your browser only.',
        ],
      },
      {
        title: 'With a login',
        lines: [
          'We keep your name, your seat, your roles, and what you do in a meeting: presence, remarks, votes and texts. They are part of the minutes and the log of the meeting.',
          'Your notes, highlights and marks on what you have read are seen by you alone, and by those with whom you share a note or a highlight. You delete a note by emptying it, and a highlight by removing it; it keeps no words of the text.',
          'If you allow alerts on a device, we store its address at the browser’s service until you stop it or log out. The service cannot read the alerts.',
          'Meetings that you keep on your device are encrypted with your PIN, and deleted when you log out.',
          'Words that are not sent yet are on your device until they are, and are deleted when you log out.',
        ],
      },
      {
        title: 'Who sees it',
        lines: [
          'The public sees what was sent out. Closed items are seen by those entitled only, and each change of rights counts at once.',
          'If you want to know what is kept about you, ask the secretariat of your body.',
        ],
      },
    ],
  },
};
