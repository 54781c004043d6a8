//! [`Flow`]: where every passage of the story lies in the column, however long the story is. Only what is seen is drawn; the
//! rest is measured once.

/// What heights depend on besides the words.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Measure {
    /// The width of the column in points.
    pub(crate) width: f32,
    /// The size of the text; 1.0 is 100 %.
    pub(crate) scale: f32,
    /// Changes when the fonts do.
    pub(crate) fonts: u32,
}

/// Where passages lie, by their ids.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    measure: Measure,
    ids: Vec<u64>,
    /// Where each begins, from the top of the column; at the end, where the last one ends.
    tops: Vec<f32>,
}

impl Flow {
    /// Takes note of the passages; `height` is asked for those that are new, with their place in the story.
    pub(crate) fn follow(
        &mut self,
        measure: Measure,
        ids: impl Iterator<Item = u64>,
        mut height: impl FnMut(usize) -> f32,
    ) {
        if self.measure != measure {
            *self = Flow { measure, ..Flow::default() };
        }
        if self.tops.is_empty() {
            self.tops.push(0.0);
        }
        let mut count = 0;
        for (at, id) in ids.enumerate() {
            count = at + 1;
            match self.ids.get(at) {
                Some(known) if *known == id => continue,
                // Turns were taken back: from here on the story is another one.
                Some(_) => self.cut(at),
                None => {}
            }
            let top = self.tops.last().copied().unwrap_or_default();
            self.ids.push(id);
            self.tops.push(top + height(at));
        }
        self.cut(count);
    }

    fn cut(&mut self, count: usize) {
        self.ids.truncate(count);
        self.tops.truncate(count + 1);
    }

    /// How tall all of it is.
    pub(crate) fn height(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }

    /// Where a passage begins and ends.
    pub(crate) fn span(&self, at: usize) -> Option<(f32, f32)> {
        Some((*self.tops.get(at)?, *self.tops.get(at + 1)?))
    }

    /// The passages between two heights.
    pub(crate) fn between(&self, top: f32, bottom: f32) -> std::ops::Range<usize> {
        let first = self.tops.partition_point(|at| *at <= top).saturating_sub(1);
        let last = self.tops.partition_point(|at| *at < bottom);
        first.min(self.ids.len())..last.min(self.ids.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(flow: &mut Flow, width: f32, ids: &[u64]) -> Vec<usize> {
        let mut asked = Vec::new();
        flow.follow(Measure { width, scale: 1.0, fonts: 0 }, ids.iter().copied(), |at| {
            asked.push(at);
            10.0
        });
        asked
    }

    #[test]
    fn only_new_passages_are_measured() {
        let mut flow = Flow::default();
        assert_eq!(measured(&mut flow, 600.0, &[1, 2, 3]), [0, 1, 2]);
        assert_eq!(measured(&mut flow, 600.0, &[1, 2, 3, 4]), [3]);
        assert_eq!(measured(&mut flow, 600.0, &[1, 2, 7, 8, 9]), [2, 3, 4], "two were taken back");
        assert_eq!(measured(&mut flow, 600.0, &[1, 2]), [0; 0]);
        assert_eq!((flow.height(), flow.span(1), flow.span(2)), (20.0, Some((10.0, 20.0)), None));
        assert_eq!(measured(&mut flow, 500.0, &[1, 2]), [0, 1], "another width");
        assert_eq!(measured(&mut flow, 500.0, &[]), [0; 0]);
        assert_eq!(flow.height(), 0.0);
    }

    #[test]
    fn what_lies_between_two_heights_is_found() {
        let mut flow = Flow::default();
        measured(&mut flow, 600.0, &[1, 2, 3, 4]);
        for ((top, bottom), found) in
            [((0.0, 40.0), 0..4), ((10.0, 20.0), 1..2), ((15.0, 25.0), 1..3), ((35.0, 90.0), 3..4), ((-5.0, 5.0), 0..1)]
        {
            assert_eq!(flow.between(top, bottom), found, "{top} to {bottom}");
        }
    }
}
