package org.hemicycle.membership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hemicycle.membership.web.AdmissionCaller.POINT_OF_CONTACT;
import static org.hemicycle.membership.web.AdmissionCaller.SECRETARIAT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.paper.Paper;
import org.hemicycle.membership.admission.paper.Papers;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.platform.web.StreamedBody;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers of a file, as bytes. The sender chooses the id, so that a repeat is the same paper. */
@RestController
@RequestMapping("/admissions/{id}/papers")
class PaperController {

    /** Percent-encoded UTF-8: a name stands in no address. */
    static final String NAME = "File-Name";

    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping
    List<Paper> list(@PathVariable UUID id) {
        return papers.of(new AdmissionId(id));
    }

    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @StreamedBody
    @PutMapping("/{paper}")
    ResponseEntity<Paper> receive(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestHeader(NAME) String name,
            HttpServletRequest request)
            throws IOException {
        var fromGovernment = !AdmissionCaller.current().isInside();
        var kept = papers.receive(new AdmissionId(id), paper, decoded(name), fromGovernment, request.getInputStream());
        return ResponseEntity.status(HttpStatus.CREATED).body(kept);
    }

    /** To be saved, not shown: no browser runs or guesses anything of it. */
    @MayCall(value = SECRETARIAT, party = POINT_OF_CONTACT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping("/{paper}")
    ResponseEntity<InputStreamResource> content(@PathVariable UUID id, @PathVariable UUID paper) {
        var found = papers.find(new AdmissionId(id), paper);
        var saveAs =
                ContentDisposition.attachment().filename(found.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(papers.content(found)));
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(400, "File-Name is percent-encoded UTF-8");
        }
    }
}
