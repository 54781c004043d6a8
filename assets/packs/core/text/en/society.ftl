# What people remember, and what the sky does.

deed-attacked = You struck the first blow.
deed-killed = You killed one of theirs.
deed-spared = You let a beaten foe live.
deed-robbed = You took what was not yours.
deed-parleyed = You stopped in the middle of a fight to talk.
deed-helped = You helped when it cost you something.

weather-clear = clear sky
    .look = The sky is clear from edge to edge.
    .look-2 = Nothing above you but the colour of the hour.
    .look-3 = No cloud. Every sound carries as far as it likes.
weather-overcast = low cloud
    .look = Cloud sits on the roofs and the light has no side to it.
    .look-2 = The cloud hangs at about the height of a chimney.
    .look-3 = A lid of cloud, and under it no shadow has an edge.
weather-rain = rain
    .look = It rains, without hurry, as if it had the whole day.
    .look-2 = Rain. It has found the collar and means to stay.
    .look-3 = The rain talks on everything, and on nothing for long.
weather-fog = fog
    .look = Fog: ten paces of world, and then wool.
    .look-2 = The fog has taken the far half of everything.
    .look-3 = You walk in a room of fog that comes along with you.
weather-storm = storm
    .look = The wind has teeth, and every loose thing in reach is travelling.
    .look-2 = The storm leans on things to see what gives.
    .look-3 = Wind first, then what the wind has brought.
weather-snow = snow
    .look = Snow comes down and takes the sound away with it.
    .look-2 = It snows, and your steps are somebody else's by now.
    .look-3 = Flakes the size of coins, and about as hard to keep.
