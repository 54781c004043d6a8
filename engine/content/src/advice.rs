//! What to know about each code, for its page in the list of codes and for whoever asks for one.

use crate::Code;

impl Code {
    /// Why the loader says so and what to do about it, in a few sentences.
    pub fn advice(self) -> &'static str {
        // The rows are in the order of the variants; a test compares them.
        ADVICE[self as usize].1
    }
}

#[rustfmt::skip]
const ADVICE: [(Code, &str); 69] = [
    (Code::Syntax,
     "RON is written with a colon between name and value and a comma between values. The place that is named \
      is where reading stopped; the slip is there or just before it."),
    (Code::ByteOrderMark,
     "Some editors put three invisible bytes at the beginning of a file. Save it as \"UTF-8\", not as \"UTF-8 \
      with BOM\"."),
    (Code::CurlyQuotes,
     "Word processors turn straight quotation marks into curly ones. Around a value only straight ones count; \
      inside a text curly ones are welcome."),
    (Code::Json,
     "RON looks like JSON and is not: kinds and enums are names, structs stand in round brackets, field names \
      have no quotation marks, and a value that is not there is left out or `None`."),
    (Code::UnknownKind,
     "Every entry begins with its kind, in capitals as in `Place(...)`. The guide to packs lists the kinds."),
    (Code::UnknownField,
     "The kind has no field of this name. Look for a slip, or in the reference for what the field is called."),
    (Code::UnknownVariant,
     "Some fields take one of a few words. Look for a slip, or in the reference for what there is to choose \
      from."),
    (Code::MissingField,
     "This field has no value that could stand for it when it is left out."),
    (Code::BadValue,
     "The value is of another sort, or too large or too small, for the field in which it stands."),
    (Code::NotUtf8,
     "All texts of a pack are UTF-8. Tell your editor to save the file so."),
    (Code::FileTooBig,
     "A larger file would be a burden for everybody who opens it. Any number of files may stand in `data/` and \
      `text/`."),
    (Code::TooManyFiles,
     "Put more entries into one file."),
    (Code::FileName,
     "Names must be the same on every system: small letters of the English alphabet, digits, `_`, `-` and `.`, \
      and nothing that leads out of the pack."),
    (Code::Unclosed,
     "Every `(`, `[`, `{`, quotation mark and `/*` needs its partner. What follows in the file is read again \
      from the next line that begins like an entry, so that other faults are still found."),
    (Code::NoEntry,
     "A file of `data/` is one list: `[`, then entries with commas between them, then `]`. Patches stand in \
      `patches/`, in such lists of their own."),
    (Code::FieldTwice,
     "Only one of the two could count, and nobody could tell which. Keep one."),
    (Code::MoreFaults,
     "So many faults were found that only the first are told. Mend these and load again."),
    (Code::TooDeep,
     "No entry needs so many brackets in each other; usually one is in the wrong place."),
    (Code::BadPatch,
     "A patch names one thing by its kind and id, and changes it with `set`, `add`, `remove` or `mul`. Lists \
      can be added to and removed from, whole numbers added to and multiplied, and anything can be set."),
    (Code::UnknownId,
     "An id names something of a kind: the thing must be written in this pack or in one that it depends on. \
      Look for a slip in either part of the id."),
    (Code::IdTwice,
     "Ids are how packs, saves and texts speak of a thing, so there is one thing of a kind for each. To change \
      a thing of another pack write `replaces: true` in your entry, or a patch."),
    (Code::ForeignId,
     "A pack defines ids of its own name. To change what another pack has, write `replaces: true` in your \
      entry, or a patch."),
    (Code::NoDependency,
     "Only what `depends` and `optional` of `pack.ron` name is sure to be loaded before, and to be there."),
    (Code::UnknownStage,
     "The quest has other stages than this. Look for a slip, or add the stage to the quest."),
    (Code::UnknownNode,
     "A talk would go on at a node that is not there. Look for a slip, or write the node."),
    (Code::OtherPlace,
     "An action is aimed at an exit or a feature of the place where it is done."),
    (Code::NameTwice,
     "Names tell the parts of one thing apart, and their texts too."),
    (Code::NothingToReplace,
     "`replaces: true` takes the place of an entry of another pack, of the same kind and with the same id. \
      Without such an entry it is probably a slip, or the other pack has changed."),
    (Code::PatchOfNothing,
     "The thing, or the element of a list, that a patch changes is not there. Where that is as it should be, \
      write `if_missing: Skip`."),
    (Code::NoOrder,
     "What comes out depends on which pack is loaded last, and that is decided by nothing but their names. Say \
      it in `load_after` of one of them."),
    (Code::OldId,
     "The thing has another id now. The old one still works; write the new one, so that nobody has to know \
      both."),
    (Code::AliasCircle,
     "Each alias leads from an old id to a newer one. These lead back to where they began."),
    (Code::MissingText,
     "What players read is written in text files, once for each language that `pack.ron` names. The message \
      says the key."),
    (Code::FluentSyntax,
     "A text is `key = words`. Further lines and attributes (`.look = words`) are indented."),
    (Code::OtherLanguage,
     "The texts of each language stand in a folder of their own, and `pack.ron` names the languages."),
    (Code::StrayText,
     "No entry has a text of this key or attribute, so nobody will ever read it. Probably it is a slip in the \
      key."),
    (Code::InvisibleCharacter,
     "A character that nobody can see, often pasted from a web page, can break searching, speech and screens. \
      Take it out, or write the text anew."),
    (Code::GrammarLine,
     "A line of a grammar is a whole sentence. What the narrator fills in stands in braces: `{name}`, `{the \
      target}`, `{Target}`."),
    (Code::TextTwice,
     "Only one of the two could count. Keep one."),
    (Code::BadWordForm,
     "`.gender` is `m`, `f` or for people `n`; `.article` is `a`, `an` or `some`; `.proper` is `yes`; `.body` is \
      `person`, `beast` or `other`."),
    (Code::LexiconEntry,
     "An entry of a lexicon gives words for one verb or for one thing."),
    (Code::UnknownSlot,
     "Each cue of a grammar has its own slots, told in the reference. A line with another could never be said."),
    (Code::UnknownMeaning,
     "Words mean a verb (of an action, of a stunt, or one that the game knows by itself) or a thing, named by \
      kind and name as in `exit-harbour_door`."),
    (Code::LoreKeys,
     "Lore comes to mind by the `primary` words of the language that is spoken: each language of the pack has some, \
      unless the lore is `constant`. A word of one or two letters would bring it up in every turn."),
    (Code::LongLore,
     "A token is about four characters of text. What is longer than the `budget` of its entry would be cut: write \
      the text shorter, write a larger `budget` (400 at most), or make two entries of it."),
    (Code::NothingOpens,
     "Somebody who is spoken to must have something to say: `opens` at a node says when a talk begins there."),
    (Code::NodeOutOfReach,
     "No reply leads to the node, and no talk begins there."),
    (Code::PlaceOutOfReach,
     "No exit and no effect leads to the place, so nobody will ever see it."),
    (Code::QuestNeverCloses,
     "A task that can never be over stays in the journal for ever. Write `closes: true` at its last stage."),
    (Code::StageOutOfReach,
     "The quest has a closing stage, but no effect ever brings it there."),
    (Code::NoEnding,
     "A story with a scenario needs at least one ending."),
    (Code::OutOfRange,
     "The rules work with numbers of this range only."),
    (Code::TooMany,
     "Everything that can grow has a limit, so that no pack can keep a machine busy for ever."),
    (Code::RulesCount,
     "The numbers of the rules stand in one entry, which the pack `core` has. A pack that wants others changes \
      them with a patch, or writes `Rules(replaces: true, ...)`."),
    (Code::EndingOutOfReach,
     "Neither an effect nor a condition brings the story to this ending."),
    (Code::WaitsForAnother,
     "If two people each wait for the other to be there, neither ever comes."),
    (Code::MoneyPump,
     "A hero could buy and sell the same thing for ever and grow rich."),
    (Code::NoManifest,
     "`pack.ron` says what the pack is. Without it nothing else can be read."),
    (Code::PackFormat,
     "The format of packs may change with the game. Look for a version of the pack that fits."),
    (Code::GameVersion,
     "The pack uses something that this version of Gesta does not know yet."),
    (Code::DependencyMissing,
     "Put the other pack beside this one."),
    (Code::DependencyVersion,
     "The other pack is there, but in a version that does not serve."),
    (Code::DependencyCycle,
     "No pack of the circle could be loaded first. Take one of the names out."),
    (Code::Conflict,
     "One of the packs says that it cannot be loaded together with the other."),
    (Code::PackTwice,
     "Two folders hold a pack of this id; take one of them out."),
    (Code::TooManyPacks,
     "Nobody could say what so many packs do to each other. Take some of them out."),
    (Code::StrayPicture,
     "The name of a picture says what it shows: `art/place-NAME.png`, `being-`, `preset-` or `item-`, and NAME is an \
      entry of the same pack. This one is never shown."),
    (Code::NoPicture,
     "Only PNG is shown. Another kind of picture must be saved as PNG; to give it another name is not enough. Until \
      then the painter's own picture is shown."),
    (Code::LargePicture,
     "A picture has at most 4 MiB, 4,096 pixels a side and 8,388,608 pixels in all, and a pack 1,024 pictures: it \
      must be there while a page is turned. Until then the painter's own picture is shown."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_the_order_of_the_codes() {
        for (at, (code, text, _)) in Code::ALL.into_iter().enumerate() {
            assert_eq!(ADVICE[at].0, code, "{text}");
        }
    }
}
