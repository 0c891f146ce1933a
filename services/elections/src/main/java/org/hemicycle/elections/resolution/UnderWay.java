package org.hemicycle.elections.resolution;

import org.springframework.stereotype.Component;

/** What is under way about a resolution when it is taken up elsewhere, or withdrawn: replies in writing, an open vote. */
@Component
class UnderWay {

    private final WrittenProcedure written;
    private final Votes votes;
    private final ResolutionFiles files;

    UnderWay(WrittenProcedure written, Votes votes, ResolutionFiles files) {
        this.written = written;
        this.votes = votes;
        this.files = files;
    }

    void overtakeWritten(ResolutionId id) {
        written.overtake(id);
    }

    /** An open vote ends without a count: papers that are handed in afterwards are refused. */
    void callOffVote(Resolution resolution) {
        votes.findByResolutionOrderByNumber(resolution.id()).stream()
                .filter(ResolutionVote::isOpen)
                .forEach(vote -> {
                    vote.callOff(files.now());
                    votes.save(vote);
                    resolution.note(new ResolutionEvent.VoteCalledOff(resolution.about(), vote.number(), files.now()));
                });
    }
}
