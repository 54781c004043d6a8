# Bachis Tolu, under the roof of the tail. Jokes no longer than a breath; never asks to be saved; asks the hour.

dialogue-bachis-after_leg = They have laid him by the warm end of the pipe. His eyes are open, for the first time since you have known him, and they are brown, and do not come round to you. "What hour is it?" he says, to the roof.

dialogue-bachis-after_props = He lies listening with his face turned up. All four are at it, like a choir of doors. "Oh, that's better," says Bachis. "That's company. What hour is it?"
dialogue-bachis-after_props-talk = Tell him, and stay a moment.
dialogue-bachis-after_props-off = Tell him, and go.

dialogue-bachis-remembers = "You're the one who stays." He knows it by how you lie down: elbow first. "You owe me two bowls. I owe you something, too, but I've nothing on me. What hour is it?"
dialogue-bachis-remembers-talk = Tell him, and lie down.
dialogue-bachis-remembers-off = Tell him. "I can't stay, this time."

dialogue-bachis-hour = Out of the dark, quite close: "What hour is it?" He asks it like someone who has come back into a shop for his change.
dialogue-bachis-hour-bowls = Give him the hour in bowls, exactly, from Mialina Tolu.
    .also = hour bowls exactly mialina time count number
dialogue-bachis-hour-clock = Give him the hour by the clock.
    .also = hour clock time o'clock tell
dialogue-bachis-hour-late = "Late."
    .also = late evening night time
dialogue-bachis-hour-dont_know = "I don't know."
    .also = know idea not sure

dialogue-bachis-talk = "What hour is it?" And when he has had it: "Well?"
dialogue-bachis-talk-message = Give him the hour in bowls, exactly, from Mialina Tolu.
    .also = hour bowls exactly mialina time message
dialogue-bachis-talk-three = "You weren't alone down here."
    .also = who else together others fell companions alone with you mates friends down here shift anybody
dialogue-bachis-talk-choose = "There is a gate above you. You know what it's for."
    .also = gate meant above purpose know what for open closed up there
dialogue-bachis-talk-leg = "There is a third way. The leg."
    .also = third choice cut amputate lose saw off way leg chop
    .success = He is quiet for as long as it takes the two props to say it each once.
    .cost = He turns his face to the rock to say it. He doesn't turn it back.
    .failure = "No," says Bachis. Nothing else in the drain says anything for some time, and you notice how good he has been at filling it.
dialogue-bachis-talk-tell_open = "They are going to open it. I thought that you should know."
    .also = open gonna water know going they gate truth should
dialogue-bachis-talk-sit = Lie down beside him and say nothing.
    .also = lie down beside next side stretch settle say nothing silent quietly without word stones
dialogue-bachis-talk-dig = "I've brought timber."
    .also = timber brought props wood dig out shore
dialogue-bachis-talk-off = "I'll be back."

dialogue-bachis-exact = You say it as she said it to you. His lips go along with the number, and then his thumbnail finds the rock and scratches one more stroke. "One out. I was one out. In a week." He is so pleased that it is some time before he hears whose voice that was. "She'd not tip it, then. For me. She'd have let one go."
dialogue-bachis-exact-talk = Stay.
dialogue-bachis-exact-off = Leave him with it.

dialogue-bachis-in_bowls = "In bowls," says Bachis, patiently. You work it out, aloud, on your fingers, and he goes along with you in a murmur and gets there first. "One out. Don't tell Grixa. I'm supposed to be good at this."
dialogue-bachis-in_bowls-talk = "I won't tell her."
dialogue-bachis-in_bowls-off = "I have to go back up."

dialogue-bachis-out_by_one = "It generally is. I could tell you to the bowl, or I've slept through one. I've tried not to sleep through one." He waits. He'd like to be told. He's a little ashamed of that, and lays his hand flat over his rows of strokes, so that you need not look.
dialogue-bachis-out_by_one-talk = "You won't be out by much."
dialogue-bachis-out_by_one-off = "I'll find out."

dialogue-bachis-no_hour = "Well, that's honest. Grixa says ten past whatever I say." Something runs, far off, and stops; he listens to where it stops. "Sit down, there's a dry bit. I had the furniture taken out."
dialogue-bachis-no_hour-talk = Sit.
dialogue-bachis-no_hour-off = "Another time."

dialogue-bachis-three = "Antine went at once, he didn't finish what he was saying. Mundicu did it the first night. Gonariu, I thought that was Gonariu breathing till yesterday. It's the left prop. You can get to know a prop." A breath. "Tell Annica he'd got as far as 'and another thing'."
dialogue-bachis-three-back = "She will have it from me."

dialogue-bachis-choose = "Dig, or open. Don't do me by halves. I've lain here and thought who'd open it, and there's nobody I'd not say good day to." He shifts what shifts. "What does it fetch this year? The saffron. Forty the pound? Forty-two?"
dialogue-bachis-choose-saffron = "Forty-two."
    .also = forty two
dialogue-bachis-choose-you = "And what do you weigh against that?"
    .also = you yourself weigh against what about
dialogue-bachis-choose-back = "I didn't come to sell you."

dialogue-bachis-saffron = He whistles, on the inhale, since the other way hurts. "They'll want to have that in. There's a wall up there called Costantu that's got nine hundred corms on it. I planted them. You go along on your knees with a stick. It's quite like this, only you get lunch."
dialogue-bachis-saffron-you = "And you?"
    .also = you yourself weigh against what about
dialogue-bachis-saffron-back = "Something else."

dialogue-bachis-you = "I've an aunt who's never slept a whole night. There's a girl on the stairs who counts, I taught her up to a hundred and she went on by herself. That's about it. I owe Tzelu a hat." For a while there's only the pipe. "I wouldn't put it on the scales. They move for a thread, those. You breathe and it's out."
dialogue-bachis-you-back = "Something else."

dialogue-bachis-boot = "Then take the boot off first," says Bachis. "They're good boots." And when you don't answer: "And somebody says the hour. Not you. You'll have your hands full."
dialogue-bachis-boot-off = Take off the boot.

dialogue-bachis-not_that = "Do you know how they call the bowls up there, nights? Standing. All of it's standing. And I've seen Costantu Lai at the trough with his hat the wrong way up, and he'd been a better digger than I am. Ask me one of the other two. I've asked you for one of two."
dialogue-bachis-not_that-back = "Then something else."
dialogue-bachis-not_that-off = Leave it there.

dialogue-bachis-told = "Ah," says Bachis. The thumbnail goes along his strokes to the end, and rests. "How's it run, do you know? It's nineteen bowls, to fill in here. I worked it out. I've had the time." Wire snaps. He holds something out to you: a button, off his jacket. "Then tell her to count. I'll knock along. It's company."
dialogue-bachis-told-off = Take the button.

dialogue-bachis-sits = Half an hour, two bowls. He tells you a joke about a mule and stops before the end, to have it for next time. At some point his breathing goes even and you hold very still. Then: "What hour is it?" and he has only been resting his voice.
dialogue-bachis-sits-back = Tell him.
dialogue-bachis-sits-off = "I have to go up."

dialogue-bachis-dig = "I can smell it. Wood. Oh, that's lovely, that's like a carpenter's." His hand has come out along the pipe, and you put the end of a prop under it. "Left one last. It's standing on a hat. And talk while you do it; it's worse if nobody's talking."
dialogue-bachis-dig-back = "I'll talk."
