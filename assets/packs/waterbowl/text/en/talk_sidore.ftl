# Sidore Pau. Stops before the noun. Never says "lucky".

dialogue-sidore-out = "They've given him my, my. You put it under your head." He is looking at his hands. They are not clean any more, and he keeps them where he can see them.
dialogue-sidore-out-off = "Look after him."

dialogue-sidore-begs = He has got up before you have finished coming. "He's down there in the, he's under the. Take me. I know the way with no, with none lit."
dialogue-sidore-begs-come_now = "Come, then."
    .also = come then now
dialogue-sidore-begs-come_hurt = "You saw what I did at the barricade. Come anyway."
dialogue-sidore-begs-leg = "If it has to be the leg, how is it done?"
    .also = leg hold done how doesn't saw
dialogue-sidore-begs-off = "Not yet. Stay by the steps."

dialogue-sidore-at_tail = He has lain down in the drain beside the man, face to face, and fits there. "We're all right," he says. "He says I'm late with the, with the oil."
dialogue-sidore-at_tail-leg = "And if it's the leg?"
    .also = leg hold done how doesn't saw
dialogue-sidore-at_tail-roof = "What do you make of that roof?"
    .also = roof make of think ceiling
dialogue-sidore-at_tail-wait_here = "Stay here with him."
    .also = stay wait here part stay
dialogue-sidore-at_tail-stay = "Don't get up."

dialogue-sidore-at_comb = He says good evening to each of them by name, fourteen names, and gets nine answers. "They'll come round. I owe them for the, I went off with the can."
dialogue-sidore-at_comb-crawl = "Where do they go, when they go out at the low end?"
    .also = low end go out where crawl
dialogue-sidore-at_comb-wait_here = "Wait here for me."
    .also = stay wait here part stay
dialogue-sidore-at_comb-on = "Come on."

dialogue-sidore-at_elbow = "That's our, that's my mother's. Number 12. You lift it when you, or it sticks." He has put his palm flat on it, at the height where a child would.
dialogue-sidore-at_elbow-speak = "They'd open to you. Speak to them."
    .also = speak open them talk
dialogue-sidore-at_elbow-wait_here = "Wait for me here."
    .also = stay wait here part stay
dialogue-sidore-at_elbow-on = "Keep behind me."

dialogue-sidore-at_gallery = In here he walks differently, with his shoulders down, touching each niche as he passes it as one touches the heads of children. "Antine's. Vissenta's. That one's, that's a new one."
dialogue-sidore-at_gallery-air = "The flame's gone blue. What now?"
    .also = air flame blue afraid in there bad gas tell
dialogue-sidore-at_gallery-niches = "Who are they?"
    .also = who they niches
dialogue-sidore-at_gallery-wait_here = "Wait here."
    .also = stay wait here part stay
dialogue-sidore-at_gallery-on = "Go on."

dialogue-sidore-with_you = "I'm here," says Sidore. It is not what you asked, but he seems to like the sound of it.
dialogue-sidore-with_you-leg = "If it has to be the leg, how is it done?"
    .also = leg hold done how doesn't saw
dialogue-sidore-with_you-lamps = "What did you want to be, before the lamps?"
    .also = want be before lamps
dialogue-sidore-with_you-wait_here = "We part here, for now."
    .also = stay wait here part stay
dialogue-sidore-with_you-on = "Good."

dialogue-sidore-parted = "You said wait. I've waited. I'm good at the, it's mostly what I do."
dialogue-sidore-parted-again = "Come with me again."
    .also = come again with me
dialogue-sidore-parted-off = "A while yet."

dialogue-sidore-again = The can has not been opened. He moves it over with his foot, so that there is room beside him on the step.
dialogue-sidore-again-shift = "You were on that shift?"
    .also = shift you that on
dialogue-sidore-again-come = "Come in with me. You know her and I don't."
    .also = come with me in know her join along
    .success = He looks at the hill as one looks at a stair with a step gone. Then he takes the hook off the wall.
    .cost = He goes home first, and is half an hour saying something to somebody through a door. But he comes out with the hook.
    .failure = His knees have got up. The rest of him stays where it is.
dialogue-sidore-again-come_heard = "I've been told what the knocks mean. Come with me."
    .also = come knocks mean told
dialogue-sidore-again-way_in = "Is there a way in besides the mouth?"
    .also = way in besides mouth another entrance
dialogue-sidore-again-air = "What should I be afraid of, in there?"
    .also = air flame blue afraid in there bad gas tell
dialogue-sidore-again-straw = "What is the overseer doing on the hill?"
    .also = overseer hill doing straw
dialogue-sidore-again-off = "Another time."

dialogue-sidore-steps = "I went for the, the. You light them with it. Oil." He tells it to the can between his feet, which is full.
dialogue-sidore-steps-shift = "You were on that shift?"
    .also = shift you that on
dialogue-sidore-steps-come = "Come in with me. You know her and I don't."
    .also = come with me in know her join along
    .success = He looks at the hill as one looks at a stair with a step gone. Then he takes the hook off the wall.
    .cost = He goes home first, and is half an hour saying something to somebody through a door. But he comes out with the hook.
    .failure = His knees have got up. The rest of him stays where it is.
dialogue-sidore-steps-come_heard = "I've been told what the knocks mean. Come with me."
    .also = come knocks mean told
dialogue-sidore-steps-way_in = "Is there a way in besides the mouth?"
    .also = way in besides mouth another entrance
dialogue-sidore-steps-air = "What should I be afraid of, in there?"
    .also = air flame blue afraid in there bad gas tell
dialogue-sidore-steps-straw = "What is the overseer doing on the hill?"
    .also = overseer hill doing straw
dialogue-sidore-steps-off = "Another time."

dialogue-sidore-oil = "Five of us and one can. We drew for it, with a, one's short. I'd got as far as the third lamp back when she, when it. You feel it in the teeth first."
dialogue-sidore-oil-props = "The roof was propped. I've seen it written."
    .also = roof propped written seen
dialogue-sidore-oil-air = "Tell me about the air in there."
    .also = air flame blue afraid in there bad gas tell
dialogue-sidore-oil-off = "Drink something."

dialogue-sidore-booked = "Written, yes. Six of green oak, for the tail. Booked out by Corda and signed for by, by the Bench. I never saw one of them. I'd have noticed. They're as long as a, as this room. Somebody's sitting under them, dry."
dialogue-sidore-booked-back = "One more thing."
dialogue-sidore-booked-off = "I'll keep my eyes up."

dialogue-sidore-cannot = "I go as far as the mouth every, every day. Then I come back and sit. It isn't that I'm, it's that I've only the one idea in there. Ask me something else, and I'll go round behind it."
dialogue-sidore-cannot-back = "Then tell me about that night."
dialogue-sidore-cannot-off = "It's all right."

dialogue-sidore-nine = "Number nine, with the white, with the stone. Goes straight to Mother. You want fifty foot of, you want rope. Don't go at sundown. They come out of it then, all at once, with the little, with faces."
dialogue-sidore-nine-back = "And by the front?"
dialogue-sidore-nine-off = "Rope. Good."

dialogue-sidore-air = "Past the second hundred the flame goes, it goes the wrong colour. You wait for evening, then she breathes out. Or you fan. You don't sit. Whatever you do you don't sit, because it's so. Because it's nice."
dialogue-sidore-air-off = "I won't sit."

dialogue-sidore-straw = "Corda's had straw brought up, mule after mule of it. And a sack of the, of the yellow. He says it's against moth." He thinks about that for the first time aloud. "There's no moth at number nine. There's only down."
dialogue-sidore-straw-back = "I have another question."
dialogue-sidore-straw-off = "I'll see to that."

dialogue-sidore-joins = He ties the hook to his belt with two knots, and checks them, and then he walks on your left, where the light would be.

dialogue-sidore-crawl = "Low side, by the pipe. There's two stones that come, you pull the left one first. I was the one who, I found that they come out." He says it like the one thing in a week that he would sign.

dialogue-sidore-speaks = "Tzelu? It's the, it's Sidore. With the oil." For as long as a breath nobody says anything. Then, behind 7: "We'd kept you a place," and the bench comes off the top.

dialogue-sidore-niches = "Whoever dug from there to there. Forty paces was a, it was about a life." He stops at one that has a wick and no name. "This is for whoever's next. You're meant to laugh when you go by."
dialogue-sidore-niches-on = Go by.

dialogue-sidore-lamps = "A singer, at weddings and that. But I always stop before the, and then everybody's got up for the dance."
dialogue-sidore-lamps-on = "Sing me the rest some day."

dialogue-sidore-roof = "Pine. Listen how it doesn't say. Put oak, and put it where the old heel marks are, and don't lean on the left one. The left one's on Mundicu's, it's on his hat."
dialogue-sidore-roof-leg = "And if it doesn't hold?"
    .also = leg hold done how doesn't saw
dialogue-sidore-roof-stay = "The left one. Right."

dialogue-sidore-leg = "They do it with a, with a bow saw. The fine one; Annica's got it, it isn't for wood. And brandy first, and a belt. And somebody says the hour. I don't know why. You always say the hour."
dialogue-sidore-leg-off = "Let's hope not."

dialogue-sidore-waits = He sits down where he is, back to the wall, hook across his knees. "I'll be here, then. If there's a, if you hear somebody, that's me."
