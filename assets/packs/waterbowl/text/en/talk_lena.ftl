# Tia Lena, blind, mother of the forewoman. "Look"; proverbs that turn. She never says "dark".

dialogue-lena-remembers_shamed = "Look, I heard coins. Three, small, on the road, and then a girl who came home at six hundred steps." She has turned her face to where your feet are. "Water finds its level. So does the other thing."
dialogue-lena-remembers_shamed-sorry = "I did that. I'd undo it."
    .success = She thinks about it with her fingers, along the edge of the step. "Well. You came down the stairs with it, and there's forty-four of those."
    .failure = "They all would," says Tia Lena, "at forty-four steps' distance."
dialogue-lena-remembers_shamed-water = Set a full waterskin down by her foot, so that she hears it.
    .also = pour water cup waterskin foot drink give set
dialogue-lena-remembers_shamed-off = Go.

dialogue-lena-after = "So he told you himself. Or she did; she's mine, she'd tell it in four words." Her palm lies on the rock of the wall, as it would on a flank. "I have had it here for six nights. Three is come. I didn't, I'm eighty. You did."
dialogue-lena-after-seven = "What is the seven for?"
    .also = seven what for
dialogue-lena-after-grixa = "Your daughter does not let everybody through."
    .also = daughter talk round everybody through past her directly speak let
dialogue-lena-after-off = "I'm going back down."

dialogue-lena-seven = "Seven's leave me. A man knocked it in my mother's time; he counted them out quite slowly, so there'd be no mistake." She listens for a while to a thing that is not there. "He hasn't knocked it. Look, that's all I know. He hasn't yet."
dialogue-lena-seven-off = "No."

dialogue-lena-door = "Look where you sit; that's his." She has a lapful of chickpeas and sorts them by feel, the good ones into her left shoe. "You're the one they sent for. You walk as if it was paid by the step."
dialogue-lena-door-listen = Put your ear to the rock where her hand is
    .success = Stone, cold, and your own jaw. Then, a long way in, once.
    .failure = You hear chickpeas. "You're listening for it," she says. "You have to be sorting something."
    .also = ear rock hand put listen
dialogue-lena-door-knock = "They say that you hear things through the rock."
    .also = rock speaks hear true things through say knocking voices stones ears
dialogue-lena-door-grixa = "I want to talk to your daughter, not past her."
    .also = daughter talk round everybody through past her directly speak let
    .success = You ask nothing more, and pick a stone out of the chickpeas for her. She hears which shoe it went into.
    .failure = "Do you," she says, and gives you a handful to sort. Half a shoe goes by.
dialogue-lena-door-grixa_trusted = "How do I get past the barricade to your daughter?"
    .also = barricade past daughter get how
dialogue-lena-door-water = Pour water from your skin into her cup, and say nothing.
    .also = pour water cup waterskin foot drink give set
dialogue-lena-door-mitza = "Tell me about the Mitza."
    .also = story mitza tell know about spring history
dialogue-lena-door-off = "Good day, Tia Lena."

dialogue-lena-door_again = "You again. The left shoe's full; start on the right."
dialogue-lena-door_again-listen = Put your ear to the rock where her hand is
    .success = Stone, cold, and your own jaw. Then, a long way in, once.
    .failure = You hear chickpeas. "You're listening for it," she says. "You have to be sorting something."
    .also = ear rock hand put listen
dialogue-lena-door_again-knock = "They say that you hear things through the rock."
    .also = rock speaks hear true things through say knocking voices stones ears
dialogue-lena-door_again-grixa = "I want to talk to your daughter, not past her."
    .also = daughter talk round everybody through past her directly speak let
    .success = You ask nothing more, and pick a stone out of the chickpeas for her. She hears which shoe it went into.
    .failure = "Do you," she says, and gives you a handful to sort. Half a shoe goes by.
dialogue-lena-door_again-grixa_trusted = "How do I get past the barricade to your daughter?"
    .also = barricade past daughter get how
dialogue-lena-door_again-water = Pour water from your skin into her cup, and say nothing.
    .also = pour water cup waterskin foot drink give set
dialogue-lena-door_again-mitza = "Tell me about the Mitza."
    .also = story mitza tell know about spring history
dialogue-lena-door_again-off = "Good day, Tia Lena."

dialogue-lena-hear = Once. Then as long as a breath. Once. Her thumb moves each time, before it. "That's here. Twice would be: and you? Three is come. There's no knock for help; who'd knock for anything else?" She pulls your head away by the ear. "That'll do. It's not to be listened to in company."
dialogue-lena-hear-who = "Who is it?"
    .also = who now hear it
dialogue-lena-hear-off = "I've heard nothing."

dialogue-lena-hear_told = "By day it's all buckets. By night it's plain. Once is here, twice is and you, three is come; on rock, on wood, on pipe. My mother rocked me to it." The thumb goes up and down on the step. "Some things you hear best that nobody says."
dialogue-lena-hear_told-who = "And do you hear it now?"
    .also = who now hear it
dialogue-lena-hear_told-off = "I'll remember it."

dialogue-lena-who = "Look, I want my girl up, and I want him out, whoever he'd be, and in that order, and I don't want to be asked the order." She has put a bad one with the good, feels it, and takes it back. "Go and sort your own."
dialogue-lena-who-off = Go.

dialogue-lena-word = "At the doors they'll ask you who you are. Never mind who you are. Ask them who salted the bread." It nearly gets a smile. "She was seven. She put in a fist of it for spite, and we ate it for three days, since it was bread. Nobody knows that who isn't ours."
dialogue-lena-word-off = "Who salted the bread."

dialogue-lena-no_word = "You don't push at a door from the side with the hinges. Come back when you've carried something down here that wasn't your own weight."
dialogue-lena-no_word-off = "I will."

dialogue-lena-mitza = "A mile, and all by hand. Twelve women began it, the men were at the war; look for the names. You dig a pace, you drink a cup, and by the end you have dug more than you have drunk." She shakes the shoe. "They pay us in eight bowls. We used to sell two, and then the other side grew used to it."
dialogue-lena-mitza-air = "And going in by the front?"
    .also = front going in by air
dialogue-lena-mitza-off = "Thank you."

dialogue-lena-air = "Candle at your knee, not at your nose. When it turns blue the floor has stopped breathing. Then you stand still and go back, or else you wait till the hill breathes out; it does that from eight in the evening to six, like a decent man."
dialogue-lena-air-off = "At the knee."
