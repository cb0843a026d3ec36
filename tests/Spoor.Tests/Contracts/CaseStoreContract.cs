using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;

namespace Spoor.Tests.Contracts;

/// <summary>What every case store must do. An implementation derives from it and says how it is made.</summary>
public abstract class CaseStoreContract : IDisposable
{
    private readonly Lazy<ICaseStore> store;

    protected CaseStoreContract() => store = new Lazy<ICaseStore>(Open);

    protected ICaseStore Store => store.Value;

    [Fact]
    public void Intakes_are_kept_in_the_order_in_which_they_came_and_a_known_one_is_left_as_it_is()
    {
        Store.Record(new Acquisition(new AcquisitionId("b"), "documents/"));
        Store.Record(new Acquisition(new AcquisitionId("a"), "more.txt"));
        Store.Record(new Acquisition(new AcquisitionId("b"), "told otherwise"));

        Assert.Equal([new(new AcquisitionId("b"), "documents/"), new(new AcquisitionId("a"), "more.txt")], Store.Acquisitions());
    }

    [Fact]
    public void What_was_saved_is_read_back_as_it_was()
    {
        var document = MadeUp.Document("letters/første brev.txt");
        Finished(document, parts: 2);

        var stored = Assert.Single(Store.Documents());
        Assert.Equal(document, stored.Document);
        Assert.Equal(2, stored.Parts);
        Assert.Equal(MadeUp.Text(document).Head, stored.Head);
        Assert.Equal([.. MadeUp.Text(document).Repairs, .. MadeUp.Text(document, 1).Repairs], stored.Repairs);
        Assert.Equal(MadeUp.Text(document, 1), Store.Text(document.Id, 1));
        Assert.Equal([MadeUp.Annotations(document), MadeUp.Annotations(document, 1)], Store.Annotations());
    }

    [Fact]
    public void What_the_caller_still_has_of_a_part_stands_in_the_order_of_the_parts()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document, parts: 3);
        var had = MadeUp.Annotations(document, 1) with { Title = "still at hand" };

        Assert.Equal([MadeUp.Annotations(document), had, MadeUp.Annotations(document, 2)], Store.Annotations(key => key == new PartKey(document.Id, 1) ? had : null));
    }

    [Fact]
    public void A_part_saved_twice_is_there_once()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document);
        Finished(document);

        Assert.Single(Store.Documents());
        Assert.Single(Store.Annotations());
    }

    [Fact]
    public void A_document_is_finished_only_when_it_was_marked_and_all_its_parts_are_there()
    {
        var document = MadeUp.Document("a.txt");
        Save(document, part: 0);
        Assert.Empty(Store.FinishedDocuments("x/1"));
        Assert.Equal([new PartKey(document.Id, 0)], Store.FinishedParts("x/1"));

        Store.Finish(document.Id, 2, "x/1");
        Assert.Empty(Store.FinishedDocuments("x/1"));
        Assert.Empty(Store.Documents());
        Assert.Empty(Store.Annotations());

        Save(document, part: 1);
        Assert.Equal([document.Id], Store.FinishedDocuments("x/1"));
        Assert.Empty(Store.FinishedParts("x/1"));
        Assert.Single(Store.Documents());
    }

    [Fact]
    public void To_finish_a_document_that_is_not_in_the_case_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => Store.Finish(MadeUp.Document("a.txt").Id, 0, "x/1"));
        Assert.Empty(Store.Documents());
    }

    [Fact]
    public void A_new_version_of_the_extraction_makes_a_document_unfinished_until_all_its_parts_are_made_again()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document, parts: 2);
        Assert.Empty(Store.FinishedDocuments("x/2"));
        Assert.Empty(Store.FinishedParts("x/2"));
        Assert.Single(Store.Documents());

        Save(document, part: 0, version: "x/2", language: "nb");
        Assert.Empty(Store.FinishedDocuments("x/1"));
        Assert.Equal([new PartKey(document.Id, 1)], Store.FinishedParts("x/1"));
        Assert.Equal([new PartKey(document.Id, 0)], Store.FinishedParts("x/2"));
        Assert.Empty(Store.Documents());

        Save(document, part: 1, version: "x/2", language: "nb");
        Store.Finish(document.Id, 2, "x/2");
        Assert.Equal([document.Id], Store.FinishedDocuments("x/2"));
        Assert.Equal(["nb", "nb"], Store.Annotations().Select(found => found.Language));
    }

    [Fact]
    public void Parts_left_over_from_an_earlier_reading_are_dropped()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document, parts: 3);
        Save(document, part: 0, version: "x/2");
        Store.Finish(document.Id, 1, "x/2");

        Assert.Single(Store.Annotations());
        Assert.Null(Store.Text(document.Id, 1));
        Assert.Null(Store.PartAt(document.Id, MadeUp.Words.Length));
    }

    [Fact]
    public void The_order_of_saving_does_not_show()
    {
        var documents = new[] { "b/1.txt", "B/1.txt", "a.txt", "б.txt", "a/2.txt" }.Select(name => MadeUp.Document(name)).ToArray();
        using var other = Open();
        foreach (var document in documents) Finished(document, parts: 2);
        foreach (var document in documents.Reverse())
        {
            other.Save(document, MadeUp.Text(document, 1), MadeUp.Annotations(document, 1), "x/1");
            other.Save(document, MadeUp.Text(document), MadeUp.Annotations(document), "x/1");
            other.Finish(document.Id, 2, "x/1");
        }

        Assert.Equal(["B/1.txt", "a.txt", "a/2.txt", "b/1.txt", "б.txt"], Store.Documents().Select(stored => stored.Document.Path));
        Assert.Equal(Store.Documents(), other.Documents());
        Assert.Equal(Store.Annotations(), other.Annotations());
    }

    [Fact]
    public void Many_workers_may_save_at_once()
    {
        var documents = Enumerable.Range(0, 40).Select(number => MadeUp.Document($"{number:00}.txt")).ToArray();
        Parallel.ForEach(documents, document => Finished(document));

        Assert.Equal(documents, Store.Documents().Select(stored => stored.Document));
    }

    [Fact]
    public void Equal_bytes_under_two_paths_are_one_document_under_the_first_path()
    {
        Finished(MadeUp.Document("b.txt", content: "same"));
        Finished(MadeUp.Document("a.txt", content: "same"));
        Finished(MadeUp.Document("c.txt", content: "same"));

        Assert.Equal("a.txt", Assert.Single(Store.Documents()).Document.Path);
    }

    [Fact]
    public void Documents_of_one_path_stand_in_the_order_of_their_ids()
    {
        var documents = new[] { "one", "two", "three" }.Select(content => MadeUp.Document("a.txt", content)).ToArray();
        foreach (var document in documents) Finished(document);

        Assert.Equal(documents.Select(document => document.Id).Order(), Store.Documents().Select(stored => stored.Document.Id));
    }

    [Fact]
    public void What_could_not_be_read_is_listed_by_path_until_its_place_was_read()
    {
        Store.SaveNotRead(new NotRead("b.pdf", "The file is empty"));
        Store.SaveNotRead(new NotRead("a.txt", "The file ends in the middle"));
        Store.SaveNotRead(new NotRead("a.txt", "The file cannot be opened", "Look at its permissions"));
        Assert.Equal([new("a.txt", "The file cannot be opened", "Look at its permissions"), new("b.pdf", "The file is empty")], Store.NotRead());

        Found("/papers/a.txt", MadeUp.Document("a.txt"));
        Assert.Equal(["b.pdf"], Store.NotRead().Select(entry => entry.Path));
    }

    [Fact]
    public void Of_two_folders_each_may_hold_a_file_of_one_path_that_cannot_be_read()
    {
        Store.SaveNotRead(new NotRead("a.txt", "The file is empty") { Place = "/north/a.txt" });
        Store.SaveNotRead(new NotRead("a.txt", "The file ends in the middle") { Place = "/south/a.txt" });
        Found("/north/a.txt", MadeUp.Document("a.txt"));
        Assert.Equal("/south/a.txt", Assert.Single(Store.NotRead()).Place);

        Store.RemoveNotRead(Store.NotRead()[0]);
        Assert.Empty(Store.NotRead());
    }

    [Fact]
    public void A_document_gives_way_to_what_lies_in_its_place_later_and_comes_back_with_it()
    {
        var (first, second) = (MadeUp.Document("a.txt", "first"), MadeUp.Document("a.txt", "second"));
        Found("/papers/a.txt", first);
        Found("/papers/a.txt", second);
        Assert.Equal([second.Id], Store.Documents().Select(stored => stored.Document.Id));
        Assert.All(Store.Annotations(), found => Assert.Equal(second.Id, found.Document));
        Assert.Equal([new ReplacedDocument(first, second.Id)], Store.Replaced());
        Assert.NotNull(Store.Text(first.Id, 0));
        Assert.Contains(first.Id, Store.FinishedDocuments("x/1"));

        Store.Record(new FoundFile("/papers/a.txt", first.Path, first.Acquisition, first.Id));
        Assert.Equal([first.Id], Store.Documents().Select(stored => stored.Document.Id));
        Assert.Equal([new ReplacedDocument(second, first.Id)], Store.Replaced());
    }

    [Fact]
    public void A_document_that_lies_elsewhere_too_is_not_replaced_and_is_told_by_the_path_where_it_lies()
    {
        var (first, second) = (MadeUp.Document("a.txt", "first"), MadeUp.Document("a.txt", "second"));
        Found("/papers/a.txt", first);
        Found("/papers/b.txt", first with { Path = "b.txt", Acquisition = new AcquisitionId("intake-2") });
        Assert.Equal("a.txt", Assert.Single(Store.Documents()).Document.Path);

        Found("/papers/a.txt", second);
        Assert.Equal([second, first with { Path = "b.txt", Acquisition = new AcquisitionId("intake-2") }], Store.Documents().Select(stored => stored.Document));
        Assert.Empty(Store.Replaced());
    }

    [Fact]
    public void A_document_of_which_no_place_is_known_is_never_replaced()
    {
        Finished(MadeUp.Document("a.txt", "first"));
        Found("/papers/a.txt", MadeUp.Document("a.txt", "second"));

        Assert.Equal(2, Store.Documents().Count);
        Assert.Empty(Store.Replaced());
    }

    [Fact]
    public void A_file_with_a_document_that_is_not_in_the_case_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => Store.Record(new FoundFile("/papers/a.txt", "a.txt", new AcquisitionId("intake-1"), MadeUp.Document("a.txt").Id)));

    [Fact]
    public void A_part_that_belongs_to_another_document_is_a_bug()
    {
        var document = MadeUp.Document("a.txt");
        var other = MadeUp.Document("b.txt");

        Assert.Throws<ArgumentException>(() => Store.Save(document, MadeUp.Text(other), MadeUp.Annotations(document), "x/1"));
        Assert.Throws<ArgumentException>(() => Store.Save(document, MadeUp.Text(document), MadeUp.Annotations(other), "x/1"));
        Assert.Throws<ArgumentException>(() => Store.Save(document, MadeUp.Text(document), MadeUp.Annotations(document, 1), "x/1"));
        Assert.Empty(Store.FinishedParts("x/1"));
    }

    [Fact]
    public void A_position_is_found_in_the_part_that_holds_it()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document, parts: 2);
        var length = MadeUp.Words.Length;

        Assert.Equal(0, Store.PartAt(document.Id, 0));
        Assert.Equal(0, Store.PartAt(document.Id, length - 1));
        Assert.Equal(1, Store.PartAt(document.Id, length));
        Assert.Null(Store.PartAt(document.Id, 2 * length));
        Assert.Null(Store.PartAt(MadeUp.Document("b.txt").Id, 0));
        Assert.Null(Store.Text(document.Id, 2));
        Assert.Null(Store.Text(MadeUp.Document("b.txt").Id, 0));
    }

    [Fact]
    public void Text_with_half_a_surrogate_pair_or_a_null_character_comes_back_unchanged()
    {
        const string broken = "a\uD83D b\uDE00\uD83D\uDE00 c\0d \uFFFD";
        var document = MadeUp.Document("a.txt");
        var annotations = MadeUp.Annotations(document) with { Title = broken };
        Store.Save(document, MadeUp.Text(document) with { Text = broken }, annotations, "x/1");
        Store.Finish(document.Id, 1, "x/1");

        Assert.Equal(broken, Store.Text(document.Id, 0)!.Text);
        Assert.Equal(broken, Assert.Single(Store.Annotations()).Title);
    }

    [Fact]
    public void Judgements_are_numbered_and_kept_with_what_they_are_about()
    {
        var document = MadeUp.Document("a.txt");
        var first = Store.Record(MadeUp.Judgement(Verdict.TrueHit, new TextAnchor(document.Id, MadeUp.Skarvik, "entity:company"), new EntryAnchor("EU", "12:34", "abc")));
        var second = Store.Record(MadeUp.Judgement(Verdict.Unsure, new TextAnchor(document.Id, MadeUp.Denial, "claim")) with { Undoes = 1 });

        Assert.Equal(1, first.Number);
        Assert.Equal(2, second.Number);
        Assert.Equal([first, second], Store.Judgements());
    }

    [Theory]
    [InlineData("entity:company", 0, 16, true)]
    [InlineData("entity:company", 0, 15, false)]
    [InlineData("entity:person", 0, 16, false)]
    [InlineData("entity:public_body", -1, 12, true)]
    [InlineData("fact:delivery", 0, 81, true)]
    [InlineData("fact:payment", 0, 81, false)]
    [InlineData("claim", 0, 81, true)]
    [InlineData("claim", 0, 16, false)]
    [InlineData("something else", 0, 16, false)]
    public void A_judgement_holds_on_to_words_that_are_still_found_as_what_they_were(string type, int start, int length, bool holds)
    {
        // -1 stands for the beginning of the denial.
        var document = MadeUp.Document("a.txt");
        Finished(document);
        var from = start < 0 ? MadeUp.Denial.Start : start;
        var judgement = Store.Record(MadeUp.Judgement(Verdict.Accept, new TextAnchor(document.Id, new TextSpan(from, from + length), type)));

        var (attached, loose) = Store.AttachedJudgements();

        Assert.Equal(holds ? [judgement] : [], attached);
        Assert.Equal(holds ? [] : [judgement], loose);
    }

    [Fact]
    public void A_judgement_is_loose_while_its_document_is_not_finished_and_attached_again_afterwards()
    {
        var document = MadeUp.Document("a.txt");
        Finished(document);
        var judgement = Store.Record(MadeUp.Judgement(Verdict.Same, new TextAnchor(document.Id, MadeUp.Skarvik, "entity:company"), new EntryAnchor("EU", "1", "h")));
        Assert.Equal([judgement], Store.AttachedJudgements().Attached);

        Save(document, part: 0, version: "x/2");
        Assert.Equal([judgement], Store.AttachedJudgements().Loose);

        Store.Finish(document.Id, 1, "x/2");
        Assert.Equal([judgement], Store.AttachedJudgements().Attached);
    }

    [Fact]
    public void A_judgement_that_was_taken_back_is_not_in_force_and_is_again_when_the_taking_back_is_taken_back()
    {
        var about = new EntryAnchor("EU", "1", "h");
        var first = Store.Record(MadeUp.Judgement(Verdict.TrueHit, about));
        var second = Store.Record(MadeUp.Judgement(Verdict.TrueHit, about) with { Undoes = first.Number });
        Assert.Empty(Store.AttachedJudgements().Attached);
        Assert.Empty(Store.AttachedJudgements().Loose);

        Store.Record(MadeUp.Judgement(Verdict.TrueHit) with { Undoes = second.Number });
        Assert.Equal([first], Store.AttachedJudgements().Attached);
        Assert.Equal(3, Store.Judgements().Count);
    }

    [Fact]
    public void A_judgement_that_takes_back_and_decides_otherwise_is_in_force_itself()
    {
        var about = new EntryAnchor("EU", "1", "h");
        var first = Store.Record(MadeUp.Judgement(Verdict.TrueHit, about));
        var second = Store.Record(MadeUp.Judgement(Verdict.FalseHit, about) with { Undoes = first.Number });

        Assert.Equal([second], Store.AttachedJudgements().Attached);
    }

    [Fact]
    public void Only_a_judgement_that_is_there_can_be_taken_back()
    {
        Assert.Throws<ArgumentException>(() => Store.Record(MadeUp.Judgement(Verdict.Reject) with { Undoes = 1 }));
        Assert.Empty(Store.Judgements());
    }

    [Fact]
    public void The_audit_trail_keeps_its_order()
    {
        var late = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Store.Audit("The case was made", late);
        Store.Audit("Документ прочитано", late.AddDays(-1));

        Assert.Equal([(1, late, "The case was made"), (2, late.AddDays(-1), "Документ прочитано")], Store.AuditTrail());
    }

    public void Dispose()
    {
        if (store.IsValueCreated) store.Value.Dispose();
        CleanUp();
        GC.SuppressFinalize(this);
    }

    /// <summary>A new, empty store.</summary>
    protected abstract ICaseStore Open();

    /// <summary>Removes what the stores left behind.</summary>
    protected virtual void CleanUp()
    {
    }

    protected void Finished(Document document, int parts = 1)
    {
        for (var part = 0; part < parts; part++) Save(document, part);
        Store.Finish(document.Id, parts, "x/1");
    }

    private void Found(string place, Document document)
    {
        Save(document, part: 0);
        Store.Finish(document.Id, 1, "x/1", new FoundFile(place, document.Path, document.Acquisition, document.Id));
    }

    private void Save(Document document, int part, string version = "x/1", string language = "en") =>
        Store.Save(document, MadeUp.Text(document, part), MadeUp.Annotations(document, part, language), version);
}
