//! The codes of diagnostics. A code never changes its meaning, and a number is never given again: people search for it.

use crate::diagnostic::Severity;

/// Which fact a diagnostic tells. G01 reading, G02 references, G03 texts, G04 story, G05 packs,
/// G06 pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// G0101
    Syntax,
    /// G0102
    ByteOrderMark,
    /// G0103
    CurlyQuotes,
    /// G0104
    Json,
    /// G0105
    UnknownKind,
    /// G0106
    UnknownField,
    /// G0107
    UnknownVariant,
    /// G0108
    MissingField,
    /// G0109
    BadValue,
    /// G0110
    NotUtf8,
    /// G0111
    FileTooBig,
    /// G0112
    TooManyFiles,
    /// G0113
    FileName,
    /// G0114
    Unclosed,
    /// G0115
    NoEntry,
    /// G0117
    FieldTwice,
    /// G0118
    MoreFaults,
    /// G0119
    TooDeep,
    /// G0120
    BadPatch,
    /// G0201
    UnknownId,
    /// G0202
    IdTwice,
    /// G0203
    ForeignId,
    /// G0204
    NoDependency,
    /// G0205
    UnknownStage,
    /// G0206
    UnknownNode,
    /// G0207
    OtherPlace,
    /// G0208
    NameTwice,
    /// G0209
    NothingToReplace,
    /// G0210
    PatchOfNothing,
    /// G0211
    NoOrder,
    /// G0212
    OldId,
    /// G0213
    AliasCircle,
    /// G0301
    MissingText,
    /// G0302
    FluentSyntax,
    /// G0303
    OtherLanguage,
    /// G0304
    StrayText,
    /// G0305
    InvisibleCharacter,
    /// G0306
    GrammarLine,
    /// G0307
    TextTwice,
    /// G0308
    BadWordForm,
    /// G0309
    LexiconEntry,
    /// G0310
    UnknownSlot,
    /// G0311
    UnknownMeaning,
    /// G0312
    LoreKeys,
    /// G0313
    LongLore,
    /// G0401
    NothingOpens,
    /// G0402
    NodeOutOfReach,
    /// G0403
    PlaceOutOfReach,
    /// G0404
    QuestNeverCloses,
    /// G0405
    StageOutOfReach,
    /// G0406
    NoEnding,
    /// G0407
    OutOfRange,
    /// G0408
    TooMany,
    /// G0409
    RulesCount,
    /// G0410
    EndingOutOfReach,
    /// G0411
    WaitsForAnother,
    /// G0412
    MoneyPump,
    /// G0501
    NoManifest,
    /// G0502
    PackFormat,
    /// G0503
    GameVersion,
    /// G0504
    DependencyMissing,
    /// G0505
    DependencyVersion,
    /// G0506
    DependencyCycle,
    /// G0507
    Conflict,
    /// G0508
    PackTwice,
    /// G0509
    TooManyPacks,
    /// G0601
    StrayPicture,
    /// G0602
    NoPicture,
    /// G0603
    LargePicture,
}

impl Code {
    /// Every code with its text and what it means, in the order of their numbers.
    pub const ALL: [(Code, &'static str, &'static str); 69] = [
        (Code::Syntax, "G0101", "The text is no RON: a comma, colon or bracket is missing or one too many"),
        (Code::ByteOrderMark, "G0102", "The file begins with a byte order mark"),
        (Code::CurlyQuotes, "G0103", "A curly quotation mark stands where a straight one belongs"),
        (Code::Json, "G0104", "JSON was pasted where RON belongs"),
        (Code::UnknownKind, "G0105", "There is no such kind of entry"),
        (Code::UnknownField, "G0106", "There is no such field"),
        (Code::UnknownVariant, "G0107", "There is no such choice"),
        (Code::MissingField, "G0108", "A field that must be written is missing"),
        (Code::BadValue, "G0109", "The value does not fit its field"),
        (Code::NotUtf8, "G0110", "The file is not UTF-8 text"),
        (Code::FileTooBig, "G0111", "The file is larger than 1 MiB"),
        (Code::TooManyFiles, "G0112", "The pack has more than 4,096 files"),
        (Code::FileName, "G0113", "The name of the file is not allowed"),
        (Code::Unclosed, "G0114", "A bracket, string or comment is not closed"),
        (Code::NoEntry, "G0115", "The file is no list of entries"),
        (Code::FieldTwice, "G0117", "A field or key is written twice"),
        (Code::MoreFaults, "G0118", "More is wrong than is told"),
        (Code::TooDeep, "G0119", "More than 64 brackets stand in each other"),
        (Code::BadPatch, "G0120", "The patch cannot be applied as it is written"),
        (Code::UnknownId, "G0201", "Nothing has this id"),
        (Code::IdTwice, "G0202", "The id is defined twice"),
        (Code::ForeignId, "G0203", "The id belongs to another pack"),
        (Code::NoDependency, "G0204", "The pack uses another pack that it does not depend on"),
        (Code::UnknownStage, "G0205", "The quest has no such stage"),
        (Code::UnknownNode, "G0206", "The dialogue has no such node"),
        (Code::OtherPlace, "G0207", "The exit or feature is at another place"),
        (Code::NameTwice, "G0208", "A name stands twice in one thing"),
        (Code::NothingToReplace, "G0209", "The entry replaces something that is not there"),
        (Code::PatchOfNothing, "G0210", "The patch changes something that is not there"),
        (Code::NoOrder, "G0211", "Two packs change one thing, and neither comes after the other"),
        (Code::OldId, "G0212", "The id was renamed"),
        (Code::AliasCircle, "G0213", "Renamed ids lead in a circle"),
        (Code::MissingText, "G0301", "A text that players read is missing"),
        (Code::FluentSyntax, "G0302", "The text file is no Fluent"),
        (Code::OtherLanguage, "G0303", "The text is in a language that the pack does not name"),
        (Code::StrayText, "G0304", "The text belongs to nothing"),
        (Code::InvisibleCharacter, "G0305", "The text holds an invisible character"),
        (Code::GrammarLine, "G0306", "The line of the grammar is empty or its braces do not match"),
        (Code::TextTwice, "G0307", "The text is written twice"),
        (Code::BadWordForm, "G0308", "The word form is none that the narrator knows"),
        (Code::LexiconEntry, "G0309", "The lexicon entry names not exactly one meaning, or has no words"),
        (Code::UnknownSlot, "G0310", "The cue of the grammar has no such slot"),
        (Code::UnknownMeaning, "G0311", "The words of the lexicon mean a verb or thing that is not there"),
        (Code::LoreKeys, "G0312", "No words bring the lore to mind, or some of them never could"),
        (Code::LongLore, "G0313", "The text of the lore is longer than its budget"),
        (Code::NothingOpens, "G0401", "The dialogue has no node at which it may begin"),
        (Code::NodeOutOfReach, "G0402", "No talk ever comes to this node"),
        (Code::PlaceOutOfReach, "G0403", "No way leads to this place"),
        (Code::QuestNeverCloses, "G0404", "The quest has no closing stage"),
        (Code::StageOutOfReach, "G0405", "Nothing ever brings the quest to a closing stage"),
        (Code::NoEnding, "G0406", "The story has no ending"),
        (Code::OutOfRange, "G0407", "The number is out of its range"),
        (Code::TooMany, "G0408", "There are too many of these"),
        (Code::RulesCount, "G0409", "Not exactly one pack defines the rules"),
        (Code::EndingOutOfReach, "G0410", "Nothing ever brings the story to this ending"),
        (Code::WaitsForAnother, "G0411", "Whether somebody is there depends on who else is near"),
        (Code::MoneyPump, "G0412", "The shop pays more for a thing than it asks for it"),
        (Code::NoManifest, "G0501", "The pack has no pack.ron"),
        (Code::PackFormat, "G0502", "The format of the pack is another than this version of Gesta reads"),
        (Code::GameVersion, "G0503", "The pack is made for a newer version of Gesta"),
        (Code::DependencyMissing, "G0504", "A pack that this one needs is not there"),
        (Code::DependencyVersion, "G0505", "A pack that this one needs has another version"),
        (Code::DependencyCycle, "G0506", "Packs need each other in a circle"),
        (Code::Conflict, "G0507", "Two packs cannot be loaded together"),
        (Code::PackTwice, "G0508", "Two packs have the same id"),
        (Code::TooManyPacks, "G0509", "There are more than 256 packs"),
        (Code::StrayPicture, "G0601", "The picture shows nothing of its pack"),
        (Code::NoPicture, "G0602", "The file is no PNG picture"),
        (Code::LargePicture, "G0603", "The picture is too large, or one too many"),
    ];

    fn row(self) -> (Code, &'static str, &'static str) {
        // `ALL` is in the order of the variants; a test compares them.
        Code::ALL[self as usize]
    }

    /// The code as it is printed, `G0101`.
    pub fn text(self) -> &'static str {
        self.row().1
    }

    /// What it means, in one sentence without a full stop.
    pub fn meaning(self) -> &'static str {
        self.row().2
    }

    /// How bad it is.
    pub fn severity(self) -> Severity {
        match self {
            Code::NoOrder
            | Code::OldId
            | Code::StrayText
            | Code::InvisibleCharacter
            | Code::EndingOutOfReach
            | Code::StrayPicture
            | Code::NoPicture
            | Code::LargePicture => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn table_is_in_the_order_of_the_variants() {
        for (at, (code, text, _)) in Code::ALL.into_iter().enumerate() {
            assert_eq!(code as usize, at, "{text}");
        }
        assert!(Code::ALL.is_sorted_by_key(|(_, text, _)| text));
    }
}
